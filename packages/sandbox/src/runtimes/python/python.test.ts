import { defaultLimits, type RunResult, type SandboxEvent, type Value } from '@dryrun/judge';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSandbox } from '../../create-sandbox.ts';

const sandbox = createSandbox({ size: 1 });
beforeAll(() => sandbox.warm(['python']), 60_000);
afterAll(() => sandbox.close());

type Options = { types?: string[]; returns?: string; timeLimitMs?: number };

async function run(code: string, inputs: Value[][], options: Options = {}) {
  const { types = [], returns = 'integer', timeLimitMs = 3_000 } = options;
  const parameters = types.map((type, index) => ({ name: `p${index}`, type }));
  const signature = { kind: 'function' as const, name: 'solve', parameters, returns };
  const program = { language: 'python', code, signature };
  const limits = { ...defaultLimits, timeLimitMs, memoryLimitBytes: 64 * 1024 * 1024 };
  const events: SandboxEvent[] = [];
  for await (const event of sandbox.execute(program, inputs, limits)) events.push(event);
  return events;
}

async function results(code: string, inputs: Value[][], options: Options = {}) {
  const events = await run(code, inputs, options);
  return events.flatMap((event) => (event.kind === 'result' ? [event.result] : []));
}

async function runOne(code: string, input: Value[] = [], options: Options = {}) {
  const events = await run(code, [input], options);
  const last = events.at(-1);
  if (last?.kind !== 'result') throw new Error(JSON.stringify(events));
  return last.result;
}

/** What `expression` is, after `lines` at the top of the file. */
async function evaluate(returns: string, expression: string, lines = ''): Promise<Value> {
  const code = `${lines}\ndef solve():\n    return ${expression}\n`;
  const result = await runOne(code, [], { returns });
  if (result.kind !== 'returned' || !result.value.ok) throw new Error(JSON.stringify(result));
  return result.value.value;
}

describe('forms of a program', () => {
  test.each([
    ['function', 'def solve(n):\n    return n * 2'],
    ['lambda', 'solve = lambda n: n * 2'],
    [
      'class Solution',
      'class Solution:\n    def solve(self, n: int) -> int:\n        return n * 2',
    ],
    [
      'class Solution with state',
      'class Solution:\n    def __init__(self):\n        self.by = 2\n    def solve(self, n):\n        return n * self.by',
    ],
    [
      'static method',
      'class Solution:\n    @staticmethod\n    def solve(n):\n        return n * 2',
    ],
    ['decorated', 'import functools\n@functools.cache\ndef solve(n):\n    return n * 2'],
    ['the last definition counts', 'def solve(n): return 1\ndef solve(n): return n * 2'],
    ['windows line ends', 'def solve(n):\r\n    return n * 2\r\n'],
    ['tabs', 'def solve(n):\n\treturn n * 2'],
    [
      'typing names are there',
      'def solve(n: Optional[int]) -> int:\n    xs: List[int] = [n, n]\n    return sum(xs)',
    ],
    [
      'what runs the file alone does not run',
      'def solve(n): return n * 2\nif __name__ == "__main__":\n    print(1 / 0)',
    ],
  ])('%s', async (_, code) => {
    expect(await runOne(code, [4], { types: ['integer'] })).toMatchObject({
      kind: 'returned',
      value: { ok: true, value: 8 },
    });
  });
});

describe('the standard library', () => {
  test.each<[string, string, string, Value]>([
    [
      'from collections import Counter, deque, defaultdict, OrderedDict',
      'integer[]',
      '[x for x, _ in Counter([3, 3, 1]).most_common()]',
      [3, 1],
    ],
    ['import heapq', 'integer[]', 'heapq.nsmallest(2, [5, 1, 4])', [1, 4]],
    ['import bisect', 'integer', 'bisect.bisect_left([1, 3, 5], 4)', 2],
    [
      'import itertools as it',
      'integer[][]',
      'list(it.permutations([1, 2]))',
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [
      'from functools import lru_cache, reduce, cmp_to_key, cache',
      'integer',
      'reduce(lambda a, b: a * b, range(1, 6))',
      120,
    ],
    ['import math', 'integer', 'math.gcd(12, 18) + math.isqrt(99) + math.comb(5, 2)', 25],
    [
      'import re',
      'string[]',
      "re.findall(r'\\\\d+', 'a1b22')".replaceAll('\\\\', '\\'),
      ['1', '22'],
    ],
    ['import string', 'string', 'string.ascii_lowercase[:3]', 'abc'],
    ['from typing import *', 'boolean', 'Iterable is not None', true],
    [
      'from dataclasses import dataclass\n@dataclass(order=True)\nclass P:\n    x: int\n    y: "int" = 2',
      'boolean',
      'P(1) < P(1, 3)',
      true,
    ],
    ['import random', 'boolean', '0 <= random.random() < 1 and random.randint(2, 2) == 2', true],
    ['import copy', 'integer[]', 'copy.deepcopy([1, 2])', [1, 2]],
    ['import operator', 'integer', 'operator.itemgetter(1)([1, 2])', 2],
    ['import statistics', 'float', 'statistics.median([1, 2, 3, 4])', 2.5],
    ['from decimal import Decimal', 'string', "str(Decimal('0.1') + Decimal('0.2'))", '0.3'],
    ['from fractions import Fraction', 'string', 'str(Fraction(1, 3) + Fraction(1, 6))', '1/2'],
    ['import json', 'string', 'json.dumps({"a": [1, None]})', '{"a": [1, null]}'],
    [
      'import datetime',
      'string',
      'str(datetime.date(2026, 11, 22) + datetime.timedelta(days=9))',
      '2026-12-01',
    ],
    ['from enum import Enum, IntEnum\nclass E(IntEnum):\n    A = 7', 'integer', 'E.A', 7],
    [
      'from abc import ABC, abstractmethod\nclass A(ABC):\n    @abstractmethod\n    def f(self): ...\nclass B(A):\n    def f(self): return 5',
      'integer',
      'B().f()',
      5,
    ],
    ['import array', 'integer[]', "list(array.array('i', [1, 2]))", [1, 2]],
    ['import time', 'boolean', 'time.perf_counter() > 0 and time.time() > 1e9', true],
    ['import difflib, calendar, textwrap, csv, html', 'string', 'html.escape("<")', '&lt;'],
    ['import sys', 'integer[]', 'sys.version_info[:2]', [3, 14]],
    ['', 'integer', 'sum(map(int, str(2 ** 1000)))', 1366],
    ['', 'string', 'f\'{3.14159:.2f} {1_000_000:,} {"x":>3}\'', '3.14 1,000,000   x'],
    ['', 'integer', 'divmod(-7, 2)[0] * 10 + -7 % 2', -39],
    ['', 'string', '"".join(sorted({"b", "a", "c"}))', 'abc'],
    [
      'def f(x):\n    match x:\n        case [a, *rest]: return a\n        case _: return 0',
      'integer',
      'f([9, 1])',
      9,
    ],
  ])('%s', async (lines, returns, expression, value) => {
    expect(await evaluate(returns, expression, lines)).toEqual(value);
  });
});

describe('errors', () => {
  test.each<[string, number | null, number | null, RegExp]>([
    [
      'def solve(n:\n    return n',
      1,
      10,
      /^SyntaxError: '\(' was never closed \(solution\.py:1:10\)$/,
    ],
    ['def solve(n):\nreturn n', 2, 1, /^IndentationError: expected an indented block.*:2:1\)$/],
    ['def solve(n):\n    x = = 1', 2, 9, /^SyntaxError: invalid syntax/],
    ['def solve(n):\n\tif n:\n        return 1', 3, 1, /^TabError: /],
    ['break', 1, 1, /outside loop/],
    ['x = "\0"\ndef solve(): pass', null, null, /null bytes/],
    ['x = "\ud800"\ndef solve(): pass', null, null, /surrogates/],
    [`x = ${'('.repeat(300)}${')'.repeat(300)}`, 1, 205, /too many nested parentheses/],
    [
      'def other(): pass',
      null,
      null,
      /^solution\.py does not define `solve`\. Write a function of exactly that name at the top level: def solve\(…\): …$/,
    ],
    ['solve = 3', null, null, /does not define/],
    ['class Solution:\n    pass', null, null, /does not define/],
    [' \n', null, null, /is empty/],
  ])('%j is a compile error', async (code, line, column, message) => {
    expect(await run(code, [[]])).toEqual([
      { kind: 'compile-error', line, column, message: expect.stringMatching(message) },
    ]);
  });

  test.each([
    [
      'def solve():\n    return 1 // 0',
      'ZeroDivisionError: division by zero',
      '  File "solution.py", line 2, in solve\n    return 1 // 0',
    ],
    [
      '\nraise ValueError("no")\ndef solve(): pass',
      'ValueError: no',
      '  File "solution.py", line 2, in <module>\n    raise ValueError("no")',
    ],
    [
      'import heapq\ndef solve():\n    heapq.heappop([])',
      'IndexError: index out of range',
      '  File "solution.py", line 3, in solve\n    heapq.heappop([])',
    ],
    ['def solve(): raise KeyError("k")', "KeyError: 'k'", expect.any(String)],
    ['class Odd(Exception): pass\ndef solve(): raise Odd', 'Odd', expect.any(String)],
    [
      'class Odd(Exception):\n    def __str__(self): raise Odd\ndef solve(): raise Odd',
      'Odd: <its message cannot be read>',
      expect.any(String),
    ],
    [
      'def solve(n): return n',
      "TypeError: solve() missing 1 required positional argument: 'n'",
      '',
    ],
    ['import sys\ndef solve(): sys.exit(3)', 'SystemExit: 3', expect.any(String)],
    ['def solve(): return input()', 'EOFError: EOF when reading a line', expect.any(String)],
    [
      'import numpy\ndef solve(): pass',
      "ModuleNotFoundError: No module named 'numpy'",
      expect.any(String),
    ],
    ['def solve(): assert False, "why"', 'AssertionError: why', expect.any(String)],
    ['def solve(): raise StopIteration', 'StopIteration', expect.any(String)],
    ['def solve(): raise BaseException("b")', 'BaseException: b', expect.any(String)],
    [
      'import json\ndef solve(): json.loads("{")',
      /^JSONDecodeError: /,
      '  File "solution.py", line 2, in solve\n    def solve(): json.loads("{")',
    ],
  ])('%j throws', async (code, message, stack) => {
    expect(await runOne(code)).toMatchObject({
      kind: 'threw',
      message: typeof message === 'string' ? message : expect.stringMatching(message),
      stack,
    });
  });

  test('a long traceback keeps both ends', async () => {
    const result = await runOne('def solve(n):\n    return solve(n + 1)', [0], {
      types: ['integer'],
    });
    if (result.kind !== 'threw') throw new Error(JSON.stringify(result));
    expect(result.message).toBe('RecursionError: maximum recursion depth exceeded');
    expect(result.stack.split('\n').length).toBe(41);
    expect(result.stack).toMatch(/… \d+ more calls …/);
  });
});

describe('recursion', () => {
  test.each([
    ['to 10,000 as it comes', 10_000, ''],
    ['to 45,000 as it comes', 45_000, ''],
    ['to 100,000 when asked for', 100_000, 'import sys\nsys.setrecursionlimit(10 ** 6)\n'],
  ])('%s', async (_, depth, lines) => {
    const code = `${lines}def solve(n):\n    return 0 if n == 0 else 1 + solve(n - 1)`;
    expect(await runOne(code, [depth], { types: ['integer'] })).toMatchObject({
      value: { ok: true, value: depth },
    });
  });

  test.each([
    ['without end', 'def solve(): return solve()'],
    ['through a key function', 'def solve(): return sorted([2, 1], key=lambda x: solve())'],
    [
      'through __getattr__',
      'class A:\n    def __getattr__(self, name): return getattr(self, name + "x")\ndef solve(): return A().x',
    ],
    ['through a generator', 'def g(): yield from g()\ndef solve(): return list(g())'],
    [
      'through functools.cache',
      'import functools\n@functools.cache\ndef f(n): return f(n + 1)\ndef solve(): return f(0)',
    ],
    [
      'through a comparison',
      'class A:\n    def __lt__(self, o): return self < o\ndef solve(): return A() < A()',
    ],
  ])('%s is a RecursionError', async (_, code) => {
    expect(await runOne(code)).toMatchObject({
      kind: 'threw',
      message: expect.stringMatching(/^RecursionError: /),
    });
  });
});

describe('values', () => {
  test.each<[string, Value, string, Value, string]>([
    ['linked-list<integer>', [1, 2], 'integer', 1, 'x.val'],
    ['linked-list<integer>', [1, 2, 3], 'linked-list<integer>', [1, 2, 3], 'x'],
    ['linked-list<integer>', [], 'boolean', true, 'x is None'],
    ['linked-list<integer>[]', [[1], [], [2, 3]], 'linked-list<integer>[]', [[1], [], [2, 3]], 'x'],
    ['binary-tree<integer>', [1, null, 2, 3], 'binary-tree<integer>', [1, null, 2, 3], 'x'],
    ['binary-tree<integer>', [1, null, 2, 3], 'integer', 3, 'x.right.left.val'],
    [
      'binary-tree<string>',
      ['a', 'b', 'c', null, null, 'd'],
      'binary-tree<string>',
      ['a', 'b', 'c', null, null, 'd'],
      'x',
    ],
    ['binary-tree<integer>', [], 'binary-tree<integer>', [], 'x'],
    ['integer?[]', [1, null], 'integer?[]', [1, null], 'x'],
    ['float[][]', [[0.5], []], 'float[][]', [[0.5], []], 'x'],
    ['float[]', [1, 2.5], 'boolean', true, 'all(type(e) is float for e in x)'],
    ['float', 3, 'string', '3.0', 'repr(x)'],
    ['string', '\u0000\ud800 “ü” \u2028 😀', 'string', '\u0000\ud800 “ü” \u2028 😀', 'x'],
    ['string', 'aü😀', 'integer', 3, 'len(x)'],
    ['boolean', false, 'boolean', false, 'x'],
    ['integer', 2 ** 53 - 1, 'integer', 2 ** 53 - 1, 'x'],
    ['integer', -3, 'integer', -3, 'x'],
    [
      'integer[]',
      Array.from({ length: 20_000 }, (_, n) => n - 7),
      'integer',
      20_000 * 9_999.5 - 140_000,
      'sum(x)',
    ],
    [
      'integer[]',
      Array.from({ length: 20_000 }, (_, n) => n * 2 ** 33),
      'string',
      'int',
      'type(x[9]).__name__',
    ],
    [
      'integer[][]',
      Array.from({ length: 9_000 }, (_, n) => [n, -n].slice(n % 2)),
      'integer[][]',
      Array.from({ length: 9_000 }, (_, n) => [n, -n].slice(n % 2)),
      'x',
    ],
    [
      'float[]',
      Array.from({ length: 9_000 }, (_, n) => n / 2),
      'string',
      'list float',
      'f"{type(x).__name__} {type(x[0]).__name__}"',
    ],
    [
      'linked-list<integer>',
      Array.from({ length: 9_000 }, (_, n) => n),
      'integer',
      1,
      'x.next.val',
    ],
  ])('%s %j: %s', async (type, value, returns, expected, expression) => {
    const code = `def solve(x):\n    return ${expression}`;
    expect(await runOne(code, [value], { types: [type], returns })).toMatchObject({
      value: { ok: true, value: expected },
    });
  });

  test.each<[string, string, string, Value]>([
    ['a tuple', '((1, 2), (3,))', 'integer[][]', [[1, 2], [3]]],
    ['an int where a float is declared', '[1, 2.5]', 'float[]', [1, 2.5]],
    ['minus zero', '[-0.0, 1.0]', 'float[]', [0, 1]],
    ['a list of one node', 'ListNode(5)', 'linked-list<integer>', [5]],
    ['a tree', 'TreeNode(1, None, TreeNode(2))', 'binary-tree<integer>', [1, null, 2]],
    ['None for a list', 'None', 'linked-list<integer>', []],
    ['None for a nullable', 'None', 'string?', null],
    ['own nodes', 'Node(1, Node(2))', 'linked-list<integer>', [1, 2]],
    ['a subclass of int, list and str', '[T("a"), T("b")]', 'string[]', ['a', 'b']],
  ])('%s may be returned', async (_, expression, returns, value) => {
    const own =
      'class Node:\n    def __init__(self, v, n=None):\n        self.val, self.next = v, n\nclass T(str):\n    def __str__(self): return "other"';
    expect(await evaluate(returns, expression, own)).toEqual(value);
  });

  test.each([
    ['None', 'integer', 'returned nothing (None) where an integer was expected'],
    ['"5"', 'integer', 'returned a string where an integer was expected'],
    ['True', 'integer', 'returned True where an integer was expected'],
    [
      '3.0',
      'integer',
      'returned 3.0 where an integer was expected; it is a float: // divides integers, int() converts',
    ],
    ['1.5', 'integer', 'returned 1.5 where an integer was expected'],
    [
      '2**53',
      'integer',
      'returned 9007199254740992 where an integer was expected (within ±(2^53 - 1))',
    ],
    [
      '10**5000',
      'integer',
      'returned a huge integer where an integer was expected (within ±(2^53 - 1))',
    ],
    ['1', 'boolean', 'returned 1 where True or False was expected'],
    [
      '[[1], [2, None]]',
      'integer[][]',
      'returned nothing (None) at [1][1] where an integer was expected',
    ],
    ['{1}', 'integer[]', 'returned a set where a list (integer[]) was expected; list(…) makes one'],
    [
      '(n for n in [1])',
      'integer[]',
      'returned a generator where a list (integer[]) was expected; list(…) makes one',
    ],
    ['{1: 2}', 'integer[]', 'returned a dict where a list (integer[]) was expected'],
    ['[1, 2]', 'linked-list<integer>', 'returned a list where a ListNode or None was expected'],
    ['float("nan")', 'float', 'returned nan where a number was expected'],
    ['[0.5, float("inf")]', 'float[]', 'returned inf at [1] where a number was expected'],
    ['10**400', 'float', 'returned a huge integer where a number was expected'],
    ['b"a"', 'string', 'returned a bytes where a string was expected'],
    ['1j', 'float', 'returned a complex where a number was expected'],
  ])('%s is no %s', async (expression, returns, reason) => {
    const code = `def solve():\n    return ${expression}`;
    expect(await runOne(code, [], { returns })).toMatchObject({
      kind: 'returned',
      value: { ok: false, reason },
    });
  });

  test.each([
    ['a = [1]; a.append(a)', 'a', 'integer[]', /returned a list at \[1\] where an integer/],
    [
      'n = ListNode(1); n.next = n',
      'n',
      'linked-list<integer>',
      /linked list with a cycle after 1 nodes/,
    ],
    [
      't = TreeNode(1); t.left = t.right = TreeNode(2)',
      't',
      'binary-tree<integer>',
      /a node is reached twice/,
    ],
  ])('%s', async (line, expression, returns, reason) => {
    const code = `def solve():\n    ${line}\n    return ${expression}`;
    expect(await runOne(code, [], { returns })).toMatchObject({
      value: { ok: false, reason: expect.stringMatching(reason) },
    });
  });
});

describe('printing', () => {
  test('is captured for each test', async () => {
    const code =
      'import sys\ndef solve(n):\n    print("n", n, sep="=")\n    print("ü😀", file=sys.stderr)\n    sys.stdout.write("x")\n    return n';
    const found = await results(code, [[1], [2]], { types: ['integer'] });
    expect(found.map(({ console }) => [...console].sort().join(''))).toEqual(
      ['n=1\nü😀\nx', 'n=2\nü😀\nx'].map((text) => [...text].sort().join('')),
    );
  });

  test.each([
    ['in a loop', 'while True: print("x" * 1000)'],
    [
      'whatever is caught',
      'while True:\n        try:\n            while True: print("x" * 1000)\n        except BaseException: pass',
    ],
    ['past the stream', 'import os\n    while True: os.write(1, b"x" * 1000)'],
  ])('without end, %s, is cut', async (_, body) => {
    expect(await runOne(`def solve():\n    ${body}`)).toMatchObject({ kind: 'output-limit' });
  });
});

describe('limits', () => {
  test.each([
    ['a loop', 'while True: pass'],
    ['a power', 'return 3 ** 10 ** 9 % 7'],
    ['a regular expression', 'import re\n    re.match("(a+)+$", "a" * 40 + "b")'],
    ['sleep', 'import time\n    time.sleep(30)'],
    [
      'what catches everything',
      'while True:\n        try:\n            while True: pass\n        except BaseException: pass',
    ],
  ])('%s ends with the time limit', async (_, body) => {
    const found = await runOne(`def solve():\n    ${body}`, [], { timeLimitMs: 300 });
    expect(found).toMatchObject({ kind: 'time-limit' });
  });

  test.each([
    ['a growing list', 'a = []\n    while True: a.append(1.5)'],
    ['a growing string', 's = "x"\n    while True: s += s'],
    ['bytes', 'bytearray(10 ** 9)'],
    ['a long list', '[0] * 10 ** 9'],
    ['a dictionary', 'd = {}\n    i = 0\n    while True:\n        d[i] = str(i)\n        i += 1'],
    ['shifting', 'x = 1 << (1 << 31)'],
  ])('%s ends with the memory limit', async (_, body) => {
    const found = await runOne(`def solve():\n    ${body}`, [], { timeLimitMs: 10_000 });
    expect(found).toMatchObject({ kind: 'memory-limit' });
  });

  test('a test after one that was cut off runs as if nothing had been', async () => {
    const code = 'def solve(n):\n    while n == 1: pass\n    return n';
    const found = await results(code, [[0], [1], [2]], { types: ['integer'], timeLimitMs: 200 });
    expect(found.map(({ kind }) => kind)).toEqual(['returned', 'time-limit', 'returned']);
  });

  test('memory is reported', async () => {
    const found = await runOne('def solve():\n    return len([0.5] * 5_000_000)');
    expect(found.memoryBytes).toBeGreaterThan(15e6);
    expect(found.memoryBytes).toBeLessThan(40e6);
  });
});

describe('fresh state', () => {
  test.each([
    ['globals', 'seen = []\ndef solve():\n    seen.append(1)\n    return len(seen)'],
    ['default arguments', 'def solve(seen=[]):\n    seen.append(1)\n    return len(seen)'],
    [
      'caches',
      'import functools\nn = 0\n@functools.cache\ndef f():\n    global n\n    n += 1\n    return n\ndef solve(): return f()',
    ],
    [
      'built-ins',
      'import builtins\ndef solve():\n    builtins.n = getattr(builtins, "n", 0) + 1\n    return builtins.n',
    ],
    [
      'attributes of modules',
      'import math\ndef solve():\n    math.n = getattr(math, "n", 0) + 1\n    return math.n',
    ],
    [
      'attributes of classes',
      'import collections\nC = collections.Counter\ndef solve():\n    C.n = getattr(C, "n", 0) + 1\n    return C.n',
    ],
    [
      'replaced functions',
      'import heapq\nbefore = heapq.heappush\ndef solve():\n    changed = getattr(heapq.heappush, "__name__", "") != "heappush"\n    heapq.heappush = lambda *a: None\n    return 1 + changed',
    ],
    [
      'own modules',
      'import sys, types\ndef solve():\n    n = len([m for m in sys.modules if m == "mine"])\n    sys.modules["mine"] = types.ModuleType("mine")\n    return n + 1',
    ],
    [
      'imported modules',
      'import csv\ndef solve():\n    csv.n = getattr(csv, "n", 0) + 1\n    return csv.n',
    ],
    [
      'classes of the harness',
      'def solve():\n    ListNode.n = getattr(ListNode, "n", 0) + 1\n    return ListNode.n',
    ],
    [
      'chance',
      'import random\ndef solve():\n    random.random()\n    n = random.getrandbits(30)\n    return 1 if n == 813847339 else n',
    ],
    [
      'the recursion limit',
      'import sys\ndef solve():\n    n = sys.getrecursionlimit()\n    sys.setrecursionlimit(99)\n    return n - 49_999',
    ],
    [
      'decimal precision',
      'import decimal\ndef solve():\n    n = decimal.getcontext().prec\n    decimal.getcontext().prec = 5\n    return n - 27',
    ],
    [
      'standard output',
      'import sys, io\ndef solve():\n    n = isinstance(sys.stdout, io.StringIO)\n    sys.stdout = io.StringIO()\n    return 1 + n',
    ],
    [
      'a tracer',
      'import sys\ndef solve():\n    n = sys.gettrace() is not None\n    sys.settrace(lambda *a: None)\n    return 1 + n',
    ],
    [
      'the harness',
      'import sys\ndef solve():\n    names = sys._getframe(1).f_globals\n    n = names.get("n", 1)\n    names["n"] = 2\n    return n',
    ],
    [
      'subclasses',
      'class Mine: pass\ndef solve():\n    return len([c for c in object.__subclasses__() if c.__name__ == "Mine"])',
    ],
    [
      'destructors',
      'class Late:\n    def __del__(self): print("late")\ndef solve():\n    a = Late()\n    a.me = a\n    return 1',
    ],
  ])('%s do not last', async (_, code) => {
    const found = await results(code, [[], [], []]);
    expect(found.map((result) => result.kind === 'returned' && result.value)).toEqual(
      Array(3).fill({ ok: true, value: 1 }),
    );
  });
});

describe('nothing outside can be reached', () => {
  const refused =
    /^(ModuleNotFoundError|ImportError|PermissionError|OSError|FileNotFoundError|AttributeError|BlockingIOError|RuntimeError|NameError): /;
  test.each([
    ['import js'],
    ['import pyodide'],
    ['import pyodide_js'],
    ['from pyodide.code import run_js'],
    ['import _pyodide_core'],
    ['import ctypes'],
    ['import _ctypes'],
    ['import subprocess'],
    ['import socket\n    socket.create_connection(("127.0.0.1", 1))'],
    ['import os\n    os.listdir("/")'],
    ['import os\n    os.system("ls")'],
    ['import os\n    os.mkdir("/x")'],
    ['open("/etc/passwd")'],
    ['open("/tmp/x", "w")'],
    ['import io\n    io.open_code("/etc/passwd")'],
    ['import pathlib\n    pathlib.Path("/tmp/x").write_text("a")'],
    [
      'import sys\n    sys.meta_path.pop(0)\n    sys.modules.pop("ctypes", None)\n    import ctypes',
    ],
    [
      'import importlib.machinery as m, _imp\n    _imp.create_builtin(m.ModuleSpec("_ctypes", None))',
    ],
    [
      'import importlib.machinery as m\n    m.BuiltinImporter.create_module(m.ModuleSpec("_pyodide_core", None))',
    ],
    ['import threading\n    threading.Thread(target=print).start()'],
    ['import urllib.request\n    urllib.request.urlopen("http://127.0.0.1:1")'],
    ['import gc\n    gc.get_objects()'],
    ['import os\n    os.fork()'],
  ])('%s', async (body) => {
    const result: RunResult = await runOne(`def solve():\n    ${body}\n    return 1`);
    expect(result).toMatchObject({ kind: 'threw', message: expect.stringMatching(refused) });
  });

  test.each([
    ['os.abort', 'import os\n    os.abort()'],
    ['os._exit', 'import os\n    os._exit(0)'],
    ['a forged answer', 'import sys\n    sys._getframe(1).f_globals["encode"] = lambda *a: "oops"'],
    ['a forged type', `import sys\n    sys._getframe(1).f_globals["encode"] = lambda *a: '"text"'`],
    ['a harness that throws', 'import sys\n    sys._getframe(1).f_globals.clear()'],
  ])('%s costs the program only itself', async (_, body) => {
    const code = `def solve(n):\n    if n == 2: return 2\n    ${body}\n    return 1`;
    const found = await results(code, [[1], [2]], { types: ['integer'] });
    expect(found.map(({ kind }) => kind)).toEqual(['threw', 'returned']);
  });
});
