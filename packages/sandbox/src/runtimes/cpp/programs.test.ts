import type { Signature } from '@dryrun/judge';
import { expect } from 'vitest';
import { cppInTests, testCpp as test } from './testing.ts';

const { run, answers } = cppInTests();

test.each<[name: string, code: string]>([
  ['a free function', 'int solve(int n) { return n * 2; }'],
  ['class Solution', 'class Solution {\npublic:\n  int solve(int n) { return n * 2; }\n};'],
  [
    'the whole library, cout and a main of its own',
    '#include <bits/stdc++.h>\nusing namespace std;\nstruct Solution { static long long solve(const long long& n) { cout << n; return n * 2; } };\nint main() { return 0; }',
  ],
  [
    'names of the library as names of its own',
    '#include <cstdio>\nint count = 0;\nint distance(int n) { return n; }\nint solve(int n) { count++; return distance(n) + count * n; }',
  ],
  ['macros of keywords', '#define int long long\nint solve(int n) { return n * 2; }'],
  [
    'a solution beside a helper class of that name',
    'class Solution { public: int other; };\nunsigned solve(short n) { return n * 2; }',
  ],
  ['a union', 'union Solution { int solve(int n) { return n * 2; } };'],
  ['a lambda', 'auto solve = [](int n) { return n * 2; };'],
  ['a template', 'template <class T> T solve(T n) { return n * 2; }'],
  ['a parameter of any type', 'auto solve(auto n) { return n * 2; }'],
  ['a lambda that takes any type', 'auto solve = [](auto n) { return n * 2; };'],
  ['a parameter that need not be given', 'int solve(int n, int by = 2) { return n * by; }'],
  [
    'overloads that share every type, beside a template',
    'int solve(int n, string s) { return 0; }\nint solve(string s) { return 0; }\nint solve(double d, string s) { return 0; }\ntemplate <class T> T solve(T n) { return n * 2; }',
  ],
  [
    'a global table that fits',
    'static volatile char table[200 << 20];\nint solve(int n) { table[200 * (n << 10)] = 1; return n * 2; }',
  ],
])('%s', async (_, code) => {
  expect(await answers(code, [[1], [21]])).toEqual([2, 42]);
});

test('values of every kind, taken as one likes', async () => {
  const code = `
double solve(vector<vector<int>>& grid, string s, const vector<char>& letters, bool b, optional<int> o, vector<double> ds) {
  double sum = grid[1][0] + s.size() + letters.size() + b + o.value_or(100);
  for (double d : ds) sum += d;
  return sum;
}`;
  const types = ['integer[][]', 'string', 'string[]', 'boolean', 'integer?', 'float[]'];
  const inputs = [
    [[[1], [7]], 'ab', ['x'], true, null, [0.5, -0]],
    [[[], [1, 2]], '', [], false, 5, []],
  ];
  expect(await answers(code, inputs, { types, returns: 'float' })).toEqual([111.5, 6]);
});

test('texts and arrays of which it asks for a look', async () => {
  const code = `#include <span>
string_view solve(string_view s, const vector<string_view>& more, span<const int> from, span<span<long long>> grid) {
  grid[0][0] += from[0];
  return string_view(more[grid[0][0]]).substr(s.size());
}`;
  const types = ['string', 'string[]', 'integer[]', 'integer[][]'];
  const inputs = [['ab', ['x', 'y', 'abcd'], [1], [[1]]]];
  expect(await answers(code, inputs, { types, returns: 'string' })).toEqual(['cd']);
});

test('lists and trees, its own nodes or ours, in place or new', async () => {
  const code = `
struct ListNode { int val; ListNode *next; ListNode(int v) : val(v), next(nullptr) {} };
class Solution {
public:
  ListNode *solve(ListNode *list, TreeNode *tree) {
    ListNode *head = list;
    for (; list && list->next; list = list->next) ;
    auto *last = new ListNode(tree ? tree->left->val : 0);
    if (!head) return last;
    list->next = last;
    return head;
  }
};`;
  const types = ['linked-list<integer>', 'binary-tree<integer>'];
  const inputs = [
    [
      [1, 2],
      [5, 6, null, 7],
    ],
    [[], []],
  ];
  const returns = 'linked-list<integer>';
  expect(await answers(code, inputs, { types, returns })).toEqual([[1, 2, 6], [0]]);
});

test.each([
  ['a class', 'Shelf', ''],
  ['a name for a class', 'Rack', 'typedef Rack Shelf;'],
])('%s with operations, one object for each test', async (_, named, after) => {
  const signature: Signature = {
    kind: 'class',
    name: 'Shelf',
    parameters: [
      { name: 'rows', type: 'integer' },
      { name: 'names', type: 'string[]' },
    ],
    methods: [
      { name: 'place', parameters: [{ name: 'at', type: 'integer' }], returns: 'string' },
      { name: 'clear', parameters: [], returns: 'void' },
    ],
  };
  const code = `
class ${named} {
  int made = 0;
  vector<string> names;
public:
  ${named}(int rows, vector<string>& given) : names(given) { made = rows; }
  string place(int at) { return names.at(at) + to_string(made++); }
  void clear() { made = 0; }
};
${after}`;
  const calls = [['place', 1], ['clear'], ['place', 0]];
  const inputs = [
    [[3, ['a', 'b']], calls],
    [
      [4, []],
      [['clear'], ['place', 2]],
    ],
  ];
  const events = await run(code, inputs, { signature });
  expect(events.slice(1)).toMatchObject([
    { result: { kind: 'returned', value: { value: ['b3', null, 'a0'] } } },
    { result: { kind: 'threw', call: 2, message: /out_of_range/ } },
  ]);
});

const notThere =
  /`solve` is not where it is looked for: write it outside of namespaces, other classes, functions and `#if`(?:\.| \(solution\.cpp:\d+:\d+\))/;

test.each<[name: string, code: string, says: RegExp]>([
  [
    'a wrong type, with its place',
    'int solve(int n) {\n  int x = "a";\n  return y;\n}',
    /^compile error: (?:invalid conversion from `const char\*` to `int` .*\(solution\.cpp:2:11\)\n.*`y` was not declared|cannot initialize a variable of type `int` .*\(solution\.cpp:2:7\)\n.*undeclared identifier `y`)/,
  ],
  ['no function', 'int solved(int n) { return n; }', /There is no function `solve`/],
  ['a parameter too many', 'int solve(int a, int b) { return a; }', /must take 1 parameter: int/],
  [
    'a parameter of another type',
    'int solve(string s) { return 0; }',
    /^compile error: Parameter 1 of solve, p0, must be of the type int or long long \(solution\.cpp:1:5\)/,
  ],
  [
    'of a private base',
    'struct Base { int solve(int n) { return n; } };\nclass Solution : Base {};',
    /`solve` is (?:of a private base: write `public` before the name of the base|private)/,
  ],
  ['another result', 'string solve(int n) { return ""; }', /solve must return int or long long/],
  [
    'a private method',
    'class Solution { int solve(int n) { return n; } };',
    /`solve` is private: write `public:`/,
  ],
  [
    'several functions, of which none fits',
    'int solve(string s) { return 0; }\nint solve(vector<int> v) { return 1; }',
    /several functions of one name, or a template: write one function solve that takes 1 parameter: int p0$/,
  ],
  [
    'several functions that fit, of whatever width',
    'long long solve(long long n) { return n + 1; }\nint solve(int n) { return solve(1LL * n); }',
    /^compile error: Several functions of the name solve fit what the problem asks for: keep one that takes 1 parameter: int p0, and call the others otherwise \(solution\.cpp:1:11\)$/,
  ],
  [
    'several that fit, of which one is private',
    'class Solution {\n  long long solve(long long n) { return n; }\npublic:\n  int solve(int n) { return solve(1LL * n); }\n};',
    /Several functions of the name solve fit/,
  ],
  [
    'several that fit, of which none has the very types',
    'class Solution {\npublic:\n  int solve(short n) { return 0; }\n  int solve(unsigned n) { return 1; }\n};',
    /Several functions of the name solve fit/,
  ],
  [
    'several functions, of which one would take it as a fraction',
    'int solve(double d) { return d; }\nint solve(vector<int> v) { return 1; }',
    /several functions of one name, or a template/,
  ],
  ['a namespace', 'namespace mine { int solve(int n) { return n; } }', notThere],
  ['another class', 'struct Mine { int solve(int n) { return n; } };', notThere],
  ['what is left out', '#if 0\nint solve(int n) { return n; }\n#endif', notThere],
  ['a lambda in main', 'int main() { auto solve = [](int n) { return n; }; solve(1); }', notThere],
  [
    'a class that is a template',
    'template <class T> class Solution { public: T solve(T n) { return n; } };',
    /`Solution` is a template: write a class without template parameters \(solution\.cpp:1:26\)/,
  ],
  [
    'what is not defined',
    'int other(int n);\nint solve(int n) { return other(n); }',
    /`other\(int\)` is declared and used, but not defined/,
  ],
  [
    'another language',
    'def solve(n):\n    return n * 2\n',
    /This looks like Python; the language is C\+\+/,
  ],
])('a compile error says so: %s', async (_, code, says) => {
  const [said] = await answers(code, [[1]]);
  expect(said).toMatch(says);
  expect(said).not.toMatch(/dryrun|\/usr|\/kit|entry/);
});

test('nodes are called as the program calls them', async () => {
  const code = 'int solve(ListNode *l, TreeNode *t) { return l / t; }';
  const types = ['linked-list<integer>', 'binary-tree<integer>'];
  const [said] = await answers(code, [[[], []]], { types });
  expect(said).toMatch(
    /invalid operands (?:of types `ListNode\*` and `TreeNode\*` to binary|to binary expression \(`ListNode \*` and `TreeNode \*`\))/,
  );
});

test('what does not fit is said, in and out', async () => {
  const code = `
long long solve(int n, vector<int> v) {
  if (n == 0) return 1LL << 53;
  return v[0];
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
    expect.stringMatching(/threw: .*2147483648, which does not fit .* use long long/),
    expect.stringMatching(/4294967296/),
    expect.stringMatching(/1099511627776/),
  ]);
});

test('answers that are no values: endless lists, shared nodes, infinities', async () => {
  const list = 'ListNode *solve(ListNode *l) { l->next->next = l; return l; }';
  const lists = { types: ['linked-list<integer>'], returns: 'linked-list<integer>' };
  expect(await answers(list, [[[1, 2]]], lists)).toEqual([
    'mistyped: returned a linked list with a cycle after node 2',
  ]);
  const tree = 'TreeNode *solve(TreeNode *t) { t->left = t->right; return t; }';
  const trees = { types: ['binary-tree<integer>'], returns: 'binary-tree<integer>' };
  expect(await answers(tree, [[[1, null, 2]]], trees)).toEqual([
    'mistyped: returned a tree in which a node is reached twice',
  ]);
  const float = 'double solve(double d) { return d / 0; }';
  expect(await answers(float, [[1], [0]], { types: ['float'], returns: 'float' })).toEqual([
    'mistyped: returned Infinity where a float was expected',
    'mistyped: returned NaN where a float was expected',
  ]);
});

test('what is printed is kept, and counted, however the test ends', async () => {
  const code = `int solve(int n) {
  printf("%d ü😀\\n", n);
  fputs("no line", stdout);
  if (n == 1) *(volatile int *)nullptr = 1;
  if (n == 2) throw 1;
  return n;
}`;
  const events = await run(code, [[0], [1], [2]]);
  const printed = events.flatMap((event) => (event.kind === 'result' ? [event.result] : []));
  for (const [index, { console, consoleCharacters }] of printed.entries()) {
    expect(console).toBe(`${index} ü😀\nno line`);
    expect(consoleCharacters).toBe(console.length);
  }
});

const nesting =
  'struct Both : runtime_error, nested_exception { using runtime_error::runtime_error; };\n';

test.each<[name: string, body: string, message: RegExp]>([
  [
    'one in another',
    'try { throw logic_error("deep"); } catch (...) { throw_with_nested(runtime_error("outer")); }',
    /^threw: Uncaught exception: (?:std::)?runtime_error: outer; caused by (?:std::)?logic_error: deep$/,
  ],
  [
    'one that could hold another',
    'throw Both("alone");',
    /^threw: Uncaught exception: Both: alone$/,
  ],
  [
    'one that was to hold another where there is none',
    'throw_with_nested(runtime_error("alone"));',
    /^threw: Uncaught exception: (?:std::)?runtime_error: alone$/,
  ],
])('what is thrown is told: %s', async (_, body, message) => {
  expect(await answers(`${nesting}int solve(int n) { ${body} }`, [[1]])).toEqual([
    expect.stringMatching(message),
  ]);
});
