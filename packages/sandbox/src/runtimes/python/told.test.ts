import { describe, expect, test } from 'vitest';
import { consoleLimitCharacters } from '../../wire/read-message.ts';
import { pythonInTests, valueIn } from './testing.ts';

const { run, results, runOne } = pythonInTests();

describe('an error says what a native Python prints of it', () => {
  test.each<[what: string, code: string, message: string]>([
    [
      'a name that is nearly right',
      'def solve(number): return nubmer',
      "NameError: name 'nubmer' is not defined. Did you mean: 'number'?",
    ],
    [
      'a name of its object',
      'class Solution:\n    def __init__(self): self.memo = {}\n    def solve(self, n): return memo[n]',
      "NameError: name 'memo' is not defined. Did you mean: 'self.memo'?",
    ],
    [
      'a name that is also one of the library',
      'def solve(counts): return count',
      "NameError: name 'count' is not defined. Did you mean: 'counts'? Or write `from itertools import count` at the top",
    ],
    [
      'an attribute',
      'def solve(n): [1].apend(n)',
      "AttributeError: 'list' object has no attribute 'apend'. Did you mean: 'append'?",
    ],
    [
      'a name of a module',
      'from collections import deqeu\ndef solve(n): pass',
      "ImportError: cannot import name 'deqeu' from 'collections' (/lib/python314.zip/collections/__init__.py). Did you mean: 'deque'?",
    ],
    [
      'a module of the standard library that has no use here',
      'def solve(n):\n    import multiprocessing.pool',
      "ModuleNotFoundError: No module named 'multiprocessing': it is of the standard library, but not here, where there are no other processes and no network",
    ],
    [
      'a number where nothing is typed in',
      'import sys\ndef solve(n): return int(sys.stdin.readline())',
      "ValueError: invalid literal for int() with base 10: '': nothing is typed in here, as the arguments are the input",
    ],
    [
      'two numbers where nothing is typed in',
      'from sys import stdin\ndef solve(n): a, b = map(int, stdin.read().split())',
      'ValueError: not enough values to unpack (expected 2, got 0): nothing is typed in here, as the arguments are the input',
    ],
    [
      'no number, of a program that reads nothing',
      "def solve(n): return int('')",
      "ValueError: invalid literal for int() with base 10: ''",
    ],
    [
      'what is typed in, as a file',
      'def solve(n): return open(0).read()',
      'PermissionError: [Errno 1] Nothing is typed in here, as the arguments are the input',
    ],
    [
      'its notes',
      'def solve(n):\n    e = ValueError("bad")\n    e.add_note("at 3")\n    e.add_note("two\\nlines")\n    raise e',
      'ValueError: bad\nat 3\ntwo\nlines',
    ],
    [
      'a class that answers for its names, and never ends well',
      'class A:\n    def __dir__(self): raise KeyError\ndef solve(n): A().x',
      "AttributeError: 'A' object has no attribute 'x'",
    ],
    [
      'notes that are none',
      'def solve(n):\n    e = ValueError("bad")\n    e.__notes__ = 5\n    raise e',
      'ValueError: bad',
    ],
    [
      'notes of a kind of text that gives no slice',
      'class T(str):\n    def __getitem__(self, at): return 5\nclass N:\n    def __str__(self): return T("at 3")\ndef solve(n):\n    e = ValueError("bad")\n    e.__notes__ = [N()]\n    raise e',
      'ValueError: bad\nat 3',
    ],
    [
      'a message of a kind of text that gives no sum',
      'class T(str):\n    def __add__(self, other): return 5\n    __eq__ = __add__\nclass E(Exception):\n    def __str__(self): return T("bad")\ndef solve(n): raise E',
      'E: bad',
    ],
    [
      'a class that denies its name and what it comes from',
      'class M(type):\n    def __getattribute__(c, name): return 5\nclass E(Exception, metaclass=M): pass\ndef solve(n): raise E("bad")',
      'E: bad',
    ],
    [
      'one that hides where it was raised',
      'class E(Exception): __traceback__ = property(lambda e: 5)\ndef solve(n): raise E("bad")',
      'E: bad',
    ],
    [
      'too great a number to repeat by',
      'def solve(n): return [0] * 10 ** 20',
      "OverflowError: cannot fit 'int' into an index-sized integer",
    ],
    [
      'too great a number to repeat a text by, in a variable',
      'def solve(n):\n    text, times = "ab", 10 ** 20\n    return text * times',
      "OverflowError: cannot fit 'int' into an index-sized integer",
    ],
    ...['Own.values', 'Own.values[0]', 'Own.values[0:1]'].map((part): [string, string, string] => [
      `too great a number to repeat a part by: ${part}`,
      `class Own: values = ["ab"]\ndef solve(n): ${part} *= 10 ** 20`,
      "OverflowError: cannot fit 'int' into an index-sized integer",
    ]),
  ])('%s', async (_, code, message) => {
    expect(await runOne(code, [3], { types: ['integer'] })).toMatchObject({ message });
  });

  test('a keyword that is nearly right', async () => {
    const [failed] = await run('def solve(n):\n    whille n: pass', [[3]], { types: ['integer'] });
    const message = "SyntaxError: invalid syntax. Did you mean 'while'? (solution.py:2:12)";
    expect(failed).toMatchObject({ kind: 'compile-error', message, line: 2 });
  });

  test.each([
    [
      'came from',
      'def solve():\n    try: {}[5]\n    except KeyError as e: raise ValueError("no") from e',
      'Caused by: KeyError: 5',
    ],
    [
      'came up in',
      'def solve():\n    try: {}[5]\n    except KeyError: 1 / 0',
      'While handling: KeyError: 5',
    ],
    [
      'holds',
      'def solve():\n    raise ExceptionGroup("all", [ValueError("a")])',
      'One of them: ValueError: a',
    ],
  ])('what it %s, after its own lines', async (_, code, told) => {
    const result = await runOne(code);
    const stack = result.kind === 'threw' ? result.stack.split('\n') : [];
    expect(stack[0]).toMatch(/^ {2}File "solution\.py", line [23], in solve$/);
    expect(stack.slice(2)[0]).toBe(told);
  });

  test('nothing of what it hides, and no more of a ring than there is', async () => {
    const hidden = await runOne(
      'def solve():\n    try: {}[5]\n    except KeyError: raise ValueError("no") from None',
    );
    const ring = await runOne(
      'def solve():\n    a, b = ValueError("a"), ValueError("b")\n    a.__cause__, b.__cause__ = b, a\n    raise a',
    );
    for (const [result, most] of [[hidden, 0] as const, [ring, 1] as const])
      expect(result.kind === 'threw' && result.stack.match(/Caused by|While/g)?.length).toBe(
        most || undefined,
      );
  });
});

test.each([
  ['a list', '[0] * 2 ** 40'],
  ['a list of lists, as a variable', 'rows * 2 ** 33'],
  ['a text', '"ab" * 2 ** 31'],
  ['bytes', 'b"ab" * 2 ** 40'],
  ['an unpacked range', '[*range(2 ** 40)]'],
  ['a text made wider', '"a".zfill(2 ** 40)'],
  ['a number of so many bits', '1 << 2 ** 40'],
  ['a deque', 'deque([1]) * 2 ** 40'],
])('a program that catches MemoryError catches that of %s', async (_, made) => {
  const code = `from collections import deque\ndef solve():\n    rows = [[]]\n    try: return len(str(${made}))\n    except MemoryError: return 7`;
  expect((await results(code, [[], []])).map(valueIn)).toEqual([7, 7]);
});

describe('warnings stand on the console', () => {
  test.each([
    [
      'of the program',
      'import warnings\ndef solve(): warnings.warn("care")',
      'solution.py:2: UserWarning: care\n  def solve(): warnings.warn("care")\n',
    ],
    [
      'that a native Python shows of the program itself alone',
      'import warnings\ndef solve(): warnings.warn("old", DeprecationWarning)',
      'solution.py:2: DeprecationWarning: old\n  def solve(): warnings.warn("old", DeprecationWarning)\n',
    ],
    [
      'of a coroutine that nobody awaits',
      'async def f(): pass\ndef solve(): f()',
      /^solution\.py:2: RuntimeWarning: coroutine 'f' was never awaited\n/,
    ],
    [
      'of the compiler, in each test',
      'def solve(n=1):\n    return n is 1',
      'solution.py:2: SyntaxWarning: "is" with \'int\' literal. Did you mean "=="?\n  return n is 1\n',
    ],
    [
      'that the program does not want',
      'import warnings\nwarnings.simplefilter("ignore")\ndef solve(): warnings.warn("x")',
      '',
    ],
  ])('%s', async (_, code, console) => {
    const found = await results(code, [[], []], { returns: 'boolean' });
    for (const each of found)
      expect(each.console).toEqual(
        typeof console === 'string' ? console : expect.stringMatching(console),
      );
    expect(found).toHaveLength(2);
  });

  test.each([
    ['returns', '', 'returned'],
    ['floods the console', 'while True: print("x" * 1000)', 'output-limit'],
  ])('no more is kept of them and of a long text than of that alone: %s', async (_, last, kind) => {
    const code = `def solve():\n    x = "\\d"\n    print("a" * 70000)\n    ${last}\n    return 1`;
    const [result] = await results(code, [[]]);
    expect(result).toMatchObject({
      kind,
      console: expect.stringMatching(/^solution\.py:2: .*\n.*\na+$/),
    });
    expect(result?.console.length).toBe(consoleLimitCharacters);
    expect(result?.consoleCharacters).toBeGreaterThan(70_000);
  });

  test('of the compiler show no more of a line than tracebacks do', async () => {
    const line = Array.from({ length: 200 }, (_, index) => `x = "\\${400 + index}"`).join('; ');
    const [result] = await results(`def solve():\n    ${line}; return 1`, [[]]);
    const lines = result?.console.split('\n') ?? [];
    expect(result).toMatchObject({ kind: 'returned' });
    expect(lines.length).toBeGreaterThan(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBe(202);
  });

  test('that a program gives once are given in each test', async () => {
    const code =
      'import warnings\ndef solve():\n    for _ in range(2): warnings.warn("once", SyntaxWarning)';
    const told = (await results(code, [[], []])).map(({ console }) => console.match(/: once/g));
    expect(told).toEqual([[': once'], [': once']]);
  });

  test('what is printed comes after those of the compiler, and thousands of these are few', async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => `    x = "\\d${index}"`).join('\n');
    const code = `def solve():\n${many}\n    print("end")`;
    const [result] = await results(code, [[]], { returns: 'string' });
    expect(result?.console).toMatch(/^solution\.py:2: SyntaxWarning: .*\n.*\nend\n$/);
  });
});
