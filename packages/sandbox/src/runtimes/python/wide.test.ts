import type { Value } from '@dryrun/judge';
import { beforeAll, describe, expect, test } from 'vitest';
import { pythonInTests, valueIn } from './testing.ts';

const { results } = pythonInTests();

// What CPython prints on 64-bit Linux.
const rows: [expression: string, printed: string][] = [
  ['sys.maxsize', '9223372036854775807'],
  ['min([5, 3_000_000_000], default=sys.maxsize), sys.maxsize + 1 > 2 ** 62', '(5, True)'],
  ['sys.hash_info.width, sys.hash_info.modulus', '(64, 2305843009213693951)'],
  ['sys.platform, sys.maxunicode, sys.thread_info.name', "('linux', 1114111, 'pthread')"],
  ['os.uname().machine, os.name', "('x86_64', 'posix')"],
  ['sys.getsizeof(1), sys.getsizeof(2 ** 60), sys.getsizeof([])', '(28, 36, 56)'],
  ['sys.getsizeof("a"), sys.getsizeof({}), sys.getsizeof({1: 2})', '(42, 64, 224)'],
  ['hash(2 ** 40), hash(-(2 ** 40)), hash(-1)', '(1099511627776, -1099511627776, -2)'],
  ['hash(2 ** 61 - 1), hash(2 ** 64), hash(True)', '(0, 8, 1)'],
  ['hash(1.5), hash(-0.0), hash(float("-inf"))', '(1152921504606846977, 0, -314159)'],
  ['hash(0.1) == hash(Fraction(0.1)) == hash(Decimal(0.1))', 'True'],
  ['hash(Fraction(1, 3)), hash(Decimal("1.1"))', '(1537228672809129301, 2075258708292324557)'],
  ['hash(()), hash((1, 2))', '(5740354900026072187, -3550055125485641917)'],
  ['hash(frozenset([1, 2])), hash(None)', '(-1826646154956904602, 4238894112)'],
  ['hash(1j), hash(range(3)) == hash((3, 0, 1))', '(1000003, True)'],
  ['hash(Point(1, 2)) == hash((1, 2)), hash(Own())', '(True, 4611686018427387909)'],
  ['len({Fraction(1, 2), 0.5, Decimal("0.5")}), {2.0 ** 40: 1}[2 ** 40]', '(1, 1)'],
  ['array("l", [2 ** 40]).itemsize, array("L", [2 ** 64 - 1])[0]', '(8, 18446744073709551615)'],
  [
    'array("l", [1, 2]), array("l", [1])[:1] + array("l", [5])',
    "(array('l', [1, 2]), array('l', [1, 5]))",
  ],
  ['memoryview(array("l", [2 ** 40])).tolist()', '[1099511627776]'],
  ['[struct.calcsize(x) for x in "ilLqnNP"], struct.calcsize("<l")', '([4, 8, 8, 8, 8, 8, 8], 4)'],
  [
    'struct.pack("l", -(2 ** 40)), struct.calcsize("@il")',
    "(b'\\x00\\x00\\x00\\x00\\x00\\xff\\xff\\xff', 16)",
  ],
  ['time.process_time() >= 0, time.thread_time_ns() >= 0', '(True, True)'],
  ['seeded(2.5), seeded(0.1)', '(0.41877545666909954, 0.8062579873336703)'],
  ['len(range(2 ** 31)), len(range(0, 10 ** 12, 7))', '(2147483648, 142857142858)'],
  ['bisect.bisect_left(range(10 ** 16), True, key=lambda x: x * x >= 10 ** 18)', '1000000000'],
  ['bisect.bisect_left(Squares(), 10 ** 20), len(Squares())', '(10000000000, 1000000000000)'],
  ['bisect.bisect([1, 2], 1, 0, 2)', '1'],
  ['random.Random(1).sample(range(10 ** 15), 2)', '[640865532228085, 903269621787359]'],
  ['random.Random(5).choice(range(2 ** 40))', '561021090885'],
  ['list(itertools.islice([1, 2], sys.maxsize))', '[1, 2]'],
  ['"a b".split(" ", sys.maxsize), "aa".replace("a", "b", sys.maxsize)', "(['a', 'b'], 'bb')"],
  ['inserted([1, 2], sys.maxsize, 3)', '[1, 2, 3]'],
  [
    'rotated(deque([1, 2, 3]), 10 ** 18), rotated(deque([1, 2, 3]), -(10 ** 18))',
    '([3, 1, 2], [2, 3, 1])',
  ],
  [
    'deque([1, 2], maxlen=sys.maxsize)[1], operator.length_hint(range(2 ** 40))',
    '(2, 1099511627776)',
  ],
  ['[1, 2, 3][-sys.maxsize:sys.maxsize], range(2 ** 40)[2 ** 39]', '([1, 2, 3], 549755813888)'],
  [
    'slice(0, sys.maxsize).indices(2 ** 41), 2 ** 35 in range(2 ** 40)',
    '((0, 2199023255552, 1), True)',
  ],
];

const names = `
import sys, os, time, bisect, random, itertools, operator, struct
from array import array
from collections import deque, namedtuple
from decimal import Decimal
from fractions import Fraction
Point = namedtuple('Point', 'x y')
class Own:
    def __hash__(self): return 2 ** 62 + 5
class Squares:
    def __len__(self): return 10 ** 12
    def __getitem__(self, i): return i * i
def seeded(seed):
    random.seed(seed)
    return random.random()
def inserted(values, at, value):
    values.insert(at, value)
    return values
def rotated(values, by):
    values.rotate(by)
    return list(values)
`;

describe('as on 64-bit Linux', () => {
  const found = new Map<string, Value>();
  beforeAll(async () => {
    // Written out: what a program says itself is compiled otherwise than what it evaluates.
    const cases = rows.map(([expression]) => `    lambda: (${expression}),`).join('\n');
    const code = `${names}\ncases = [\n${cases}\n]\ndef solve(index): return str(cases[index]())`;
    const inputs = rows.map((_, index) => [index]);
    const all = await results(code, inputs, { types: ['integer'], returns: 'string' });
    for (const [index, [expression]] of rows.entries()) found.set(expression, valueIn(all[index]));
  }, 60_000);

  test.each(rows)('%s', (expression, printed) => {
    expect(found.get(expression)).toBe(printed);
  });

  test.each([
    ['less than no times', 'xs', 'xs = [1]', '-(2 ** 40)', '[]'],
    [
      'in a deque that keeps only so many',
      'list(xs)',
      'xs = deque([1, 2], maxlen=3)',
      '2 ** 40',
      '[2, 1, 2]',
    ],
  ])(
    'a sequence repeated in its place, %s, is the same one',
    async (_, shown, made, times, printed) => {
      const code = `from collections import deque\ndef solve():\n    ${made}\n    ys = xs\n    xs *= ${times}\n    return f"{ys is xs} {${shown}}"`;
      const [result] = await results(code, [[]], { returns: 'string' });
      expect(valueIn(result)).toBe(`True ${printed}`);
    },
  );

  test.each([
    ['an attribute', 'own.values', '[]'],
    ['an item', 'own.table[asked()]', '[]'],
    ['a slice', 'own.values[asked():2]', '[3]'],
  ])('so is %s, which is asked for once', async (_, part, printed) => {
    const code = `class Own: values = [1, 2, 3]; table = [values]
def owned(): counts[0] += 1; return Own
def asked(): counts[1] += 1; return 0
counts = [0, 0]
def solve():
    ys = Own.values
    ${part.replace('own', 'owned()')} *= -(2 ** 40)
    return f"{ys is Own.values} {ys} {counts}"`;
    const [result] = await results(code, [[]], { returns: 'string' });
    const counts = part.includes('asked') ? '[1, 1]' : '[1, 0]';
    expect(valueIn(result)).toBe(`True ${printed} ${counts}`);
  });

  test('code that nests deep is compiled for the second way too', async () => {
    const deep = `1${' + 1'.repeat(4_000)}`;
    const code = `def solve():\n    return len(range(2 ** 40)) + ((lambda: ${deep})() > 0)`;
    expect(valueIn((await results(code, [[]]))[0])).toBe(2 ** 40 + 1);
  });

  test('nothing of the first, narrower run is left: console, arguments', async () => {
    const code =
      'def solve(values):\n    values.append(4)\n    print(values)\n    return len(range(2 ** 40)) + len(values)';
    const [result] = await results(code, [[[1]]], { types: ['integer[]'] });
    expect(result).toMatchObject({ console: '[1, 4]\n', value: { value: 2 ** 40 + 2 } });
  });

  test.each([
    [
      'beyond 64 bits',
      'len(range(2 ** 64))',
      'OverflowError: Python int too large to convert to C ssize_t',
    ],
    [
      'bytes beyond 64 bits',
      'bytearray(2 ** 64)',
      "OverflowError: cannot fit 'int' into an index-sized integer",
    ],
    [
      'a list of what is no range',
      '[len(range(2 ** 40)), list(2 ** 40)]',
      "TypeError: 'int' object is not iterable",
    ],
    [
      'raised by the program',
      '(_ for _ in ()).throw(OverflowError("cannot fit \'int\' into an index-sized integer"))',
      "OverflowError: cannot fit 'int' into an index-sized integer",
    ],
  ])('an error that is none of 32 bits stays: %s', async (_, expression, message) => {
    const [result] = await results(`def solve(): return ${expression}`, [[]]);
    expect(result).toMatchObject({ kind: 'threw', message });
  });
});
