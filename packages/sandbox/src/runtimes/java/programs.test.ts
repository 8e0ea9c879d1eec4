import type { Signature } from '@dryrun/judge';
import { expect } from 'vitest';
import { javaInTests, testJava as test } from './testing.ts';

const { run, answers } = javaInTests();

test.each<[name: string, code: string]>([
  ['class Solution', 'class Solution {\n  public int solve(int n) { return n * 2; }\n}'],
  [
    'a static method of a public class with a main',
    'public class Main { static long solve(long n) { return n * 2; } public static void main(String[] a) {} }',
  ],
  ['values in boxes', 'class Solution { Integer solve(Integer n) { return n * 2; } }'],
  [
    'a package and imports of its own',
    '// a comment\npackage mine;\nimport java.util.*;\nclass Solution { int solve(int n) { return List.of(n, n).size() * n; } }',
  ],
  [
    'a record, an interface, an enum, streams',
    'record P(int a) {} interface F { int f(int x); } enum E { A, B; }\nclass Solution { int solve(int n) { F f = x -> x * 2; return IntStream.of(n).map(f::f).sum() + new P(0).a() + E.A.ordinal(); } }',
  ],
  [
    'a solution beside others that have the method, too',
    'class Helper { int solve(int n) { return 0; } }\nclass Solution { int solve(int n) { return 2 * n; } }',
  ],
  [
    'overloads',
    'class Solution { int solve(String s) { return 0; } int solve(int n, int m) { return m; } int solve(int n) { return solve(n, 2 * n); } }',
  ],
  [
    'a private method of a nested class, inherited',
    'class Base { protected int solve(int n) { return 2 * n; } }\npublic class Outer { static class Solution extends Base { private Solution() {} } }',
  ],
  ['an enum', 'enum Solution { INSTANCE; int solve(int n) { return n * 2; } }'],
  ['a record', 'record Solution() { int solve(int n) { return n * 2; } }'],
  ['an interface', 'interface Solution { static int solve(int n) { return n * 2; } }'],
  [
    'an abstract class with one that is not',
    'abstract class Solution { abstract int solve(int n); }\nclass Twice extends Solution { int solve(int n) { return n * 2; } }',
  ],
  [
    'names of the library as its own',
    'class List { int n; }\nclass Solution { int solve(int n) { List l = new List(); l.n = n; return 2 * l.n; } }',
  ],
  [
    'threads, which have a machine for each test',
    'class Solution { int solve(int n) throws Exception { int[] r = {0}; Thread t = new Thread(() -> r[0] = 2 * n); t.start(); t.join(); return r[0]; } }',
  ],
  [
    'a method that an interface gives',
    'interface Twice { default int solve(int n) { return by() * n; } int by(); }\nclass Solution implements Twice { public int by() { return 2; } }',
  ],
  [
    'a static method beside a class that is made of something',
    'class Half { int n; Half(int n) { this.n = n; } int solve(int by) { return n / by; } }\nclass Main { static int solve(int n) { return n * 2; } }',
  ],
  [
    'a method of an abstract class, in what extends it',
    'abstract class Base { int solve(int n) { return by() * n; } abstract int by(); }\nclass Twice extends Base { int by() { return 2; } }',
  ],
])('%s', async (_, code) => {
  expect(await answers(code, [[1], [21]])).toEqual([2, 42]);
});

test('values of every kind, taken as one likes', async () => {
  const code = `class Solution {
  double solve(List<List<Integer>> grid, CharSequence s, char[] letters, Boolean b, Integer o, double[] ds, Optional<String> name) {
    double sum = grid.get(1).get(0) + s.length() + letters.length + (b ? 1 : 0) + (o == null ? 100 : o) + name.orElse("").length();
    for (double d : ds) sum += d;
    return sum;
  }
}`;
  const types = ['integer[][]', 'string', 'string[]', 'boolean', 'integer?', 'float[]', 'string?'];
  const inputs = [
    [[[1], [7]], 'ab', ['x'], true, null, [0.5, -0], null],
    [[[], [1, 2]], '', [], false, 5, [], 'abc'],
  ];
  expect(await answers(code, inputs, { types, returns: 'float' })).toEqual([111.5, 9]);
});

test('lists and trees, its own nodes or ours', async () => {
  const code = `class ListNode { private final String note = ""; int val; ListNode next; ListNode(int v) { val = v; } }
class Solution {
  public ListNode solve(ListNode list, TreeNode tree) {
    ListNode last = new ListNode(tree == null ? 0 : tree.left.val);
    if (list == null) return last;
    ListNode end = list;
    while (end.next != null) end = end.next;
    end.next = last;
    return list;
  }
}`;
  const types = ['linked-list<integer>', 'binary-tree<integer>'];
  const inputs = [
    [
      [1, 2],
      [5, 7],
    ],
    [[], []],
  ];
  expect(await answers(code, inputs, { types, returns: 'linked-list<integer>' })).toEqual([
    [1, 2, 7],
    [0],
  ]);
});

test('a class is made anew for each test, and its calls are told apart', async () => {
  const signature: Signature = {
    kind: 'class',
    name: 'Shelf',
    parameters: [
      { name: 'size', type: 'integer' },
      { name: 'names', type: 'string[]' },
    ],
    methods: [
      { name: 'place', parameters: [{ name: 'n', type: 'integer' }], returns: 'string' },
      { name: 'clear', parameters: [], returns: 'void' },
    ],
  };
  const code = `class Shelf {
  private final List<String> names;
  private static int made = 0;
  Shelf(int size, List<String> names) { this.names = names; }
  public String place(int n) { made++; return names.get(n) + made; }
  void clear() { made = 0; }
}`;
  const inputs = [
    [
      [3, ['a', 'b']],
      [['place', 1], ['clear'], ['place', 0]],
    ],
    [
      [4, []],
      [['clear'], ['place', 2]],
    ],
  ];
  const events = await run(code, inputs, { signature });
  expect(events.slice(1)).toMatchObject([
    { result: { kind: 'returned', value: { value: ['b1', null, 'a1'] } } },
    { result: { kind: 'threw', call: 2, message: /IndexOutOfBoundsException: Index 2/ } },
  ]);
});

test.each<[name: string, code: string, says: RegExp]>([
  [
    'a wrong type, with its place',
    'class Solution { int solve(int n) {\n  String x = 5;\n  return y;\n} }',
    /^compile error: incompatible types: int cannot be converted to String \(solution\.java:2:14\)\ncannot find symbol \(solution\.java:3:10\)\n {2}symbol: {3}variable y$/,
  ],
  [
    'the first line',
    'class Solution { int solve(int n) { return y; } }',
    /\(solution\.java:1:44\)/,
  ],
  [
    'no class',
    'int solve(int n) { return n; }',
    /there is no class: define the method in `class Solution/,
  ],
  ['no method', 'class Solution { int solved(int n) { return n; } }', /There is no method `solve`/],
  [
    'a parameter too many',
    'class Solution { int solve(int a, int b) { return a; } }',
    /must take 1 parameter: int/,
  ],
  [
    'a parameter of another type',
    'class Solution { int solve(String s) { return 0; } }',
    /^compile error: Parameter 1 of solve, p0, must be of the type int or long \(solution\.java:1:22\)\.$/,
  ],
  [
    'another result',
    'class Solution { String solve(int n) { return ""; } }',
    /solve must return int or long/,
  ],
  [
    'a class that needs another',
    'class Outer { class Solution { int solve(int n) { return n; } } }',
    /`Solution` must be a class of its own, or `static`/,
  ],
  [
    'an interface that needs an object',
    'interface Solution { default int solve(int n) { return n; } }',
    /`Solution` is an interface: no object of it can be made\. Write `class Solution`, or make what is called `static` \(solution\.java:1:11\)\./,
  ],
  [
    'an enum without constants',
    'enum Solution { ; int solve(int n) { return n; } }',
    /`Solution` is an enum: no object of it can be made/,
  ],
  [
    'another language',
    'def solve(n):\n    return n * 2\n',
    /This looks like Python; the language is Java/,
  ],
])('a compile error says so: %s', async (_, code, says) => {
  const [said] = await answers(code, [[1]]);
  expect(said).toMatch(says);
  expect(said).not.toMatch(/dryrun|\/usr|\/jre|ours\.java/);
});

test('a class that the problem asks for must be one of which there are objects', async () => {
  const methods = [{ name: 'clear', parameters: [], returns: 'void' }];
  const signature: Signature = { kind: 'class', name: 'Shelf', parameters: [], methods };
  const code = 'abstract class Shelf { void clear() {} }';
  expect(await answers(code, [[[], []]], { signature })).toEqual([
    'compile error: `Shelf` is abstract: no object of it can be made. Write `class Shelf` (solution.java:1:16).',
  ]);
});

test('what does not fit is said, in and out', async () => {
  const code = `class Solution {
  long solve(int n, int[] v) { return n == 0 ? 1L << 53 : v[0]; }
}`;
  const types = ['integer', 'integer[]'];
  const big = Array.from({ length: 9_000 }, () => 2 ** 40);
  const inputs = [
    [0, []],
    [2 ** 31, []],
    [1, [2 ** 32]],
    [1, big],
  ];
  expect(await answers(code, inputs, { types })).toEqual([
    'mistyped: returned 9007199254740992 where an integer was expected (beyond ±(2^53 - 1))',
    expect.stringMatching(/threw: .*2147483648, which does not fit .* use long/),
    expect.stringMatching(/4294967296/),
    expect.stringMatching(/1099511627776/),
  ]);
});

test('answers that are no values: endless lists, shared nodes, infinities, null, other objects', async () => {
  const code = `class Solution {
  Object solve(int n) {
    ListNode list = new ListNode(1, new ListNode(2));
    list.next.next = list;
    TreeNode shared = new TreeNode(2);
    Object[] all = {list, new TreeNode(1, shared, shared), 1.0 / 0, null, new HashSet<>(), "a", 0.5};
    return all[n];
  }
}`;
  const told = async (returns: string, n: number) => {
    const signature: Signature = {
      kind: 'function',
      name: 'solve',
      parameters: [{ name: 'n', type: 'integer' }],
      returns,
    };
    // Nodes are known where a signature has them.
    const own =
      'class ListNode { int val; ListNode next; ListNode(int v) { val = v; } ListNode(int v, ListNode n) { val = v; next = n; } }\nclass TreeNode { int val; TreeNode left, right; TreeNode(int v) { val = v; } TreeNode(int v, TreeNode l, TreeNode r) { val = v; left = l; right = r; } }\n';
    return (await answers(own + code, [[n]], { signature }))[0];
  };
  expect(await told('linked-list<integer>', 0)).toBe(
    'mistyped: returned a linked list with a cycle after node 2',
  );
  expect(await told('binary-tree<integer>', 1)).toBe(
    'mistyped: returned a tree in which a node is reached twice',
  );
  expect(await told('float', 2)).toBe('mistyped: returned Infinity where a float was expected');
  expect(await told('integer[]', 3)).toBe('mistyped: returned null where an array was expected');
  expect(await told('integer[]', 4)).toBe(
    'mistyped: returned a HashSet where an array was expected',
  );
  expect(await told('integer', 5)).toBe('mistyped: returned "a" where an integer was expected');
  expect(await told('integer', 6)).toBe('mistyped: returned 0.5 where an integer was expected');
});
