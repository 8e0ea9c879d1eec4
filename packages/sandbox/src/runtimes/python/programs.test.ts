import { type ClassSignature, defaultLimits, type SandboxEvent, type Value } from '@dryrun/judge';
import { describe, expect, test } from 'vitest';
import { pythonInTests } from './testing.ts';

const { sandbox, run, runOne } = pythonInTests();

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
    [
      'overloads for a type checker',
      'from typing import overload\n@overload\ndef solve(n: int) -> int: ...\ndef solve(n):\n    return n * 2',
    ],
    ['async function', 'async def solve(n):\n    return n * 2'],
    [
      'async method that awaits',
      'import asyncio\nclass Solution:\n    async def solve(self, n):\n        await asyncio.sleep(0)\n        return n * 2',
    ],
    [
      'class method of a data class',
      'from dataclasses import dataclass\n@dataclass\nclass Solution:\n    by: int = 2\n    @classmethod\n    def solve(cls, n): return n * cls.by',
    ],
    [
      'object that can be called',
      'class Twice:\n    def __call__(self, n): return n * 2\nsolve = Twice()',
    ],
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
    [
      'def solve():\n    return 1\n\ndef solve():\n    return 2',
      4,
      1,
      /^SyntaxError: `solve` is defined twice, in lines 1 and 4: only the last would count\. Keep one of them \(solution\.py:4:1\)$/,
    ],
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
    [
      'import sys\ndef solve(): sys.exit(3)',
      'SystemExit: 3: the program ended itself instead of returning an answer',
      expect.any(String),
    ],
    [
      'def solve(): exit()',
      'SystemExit: the program ended itself instead of returning an answer',
      expect.any(String),
    ],
    [
      'def solve(): quit("why")',
      'SystemExit: why: the program ended itself instead of returning an answer',
      expect.any(String),
    ],
    [
      'raise SystemExit\ndef solve(): pass',
      'SystemExit: the program ended itself instead of returning an answer',
      expect.any(String),
    ],
    [
      'def solve(): return input()',
      'EOFError: EOF when reading a line: nothing is typed in here, as the arguments are the input',
      expect.any(String),
    ],
    [
      'import numpy\ndef solve(): pass',
      "ModuleNotFoundError: No module named 'numpy': this environment has the standard library only; it is in neither environment, as it would have to be fetched while a program runs; lists, sum, zip and math do the same here",
      expect.any(String),
    ],
    ['def solve(): assert False, "why"', 'AssertionError: why', expect.any(String)],
    [
      'def solve(): return 2.0 ** 10_000',
      "OverflowError: (34, 'Numerical result out of range')",
      expect.any(String),
    ],
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

describe('a class', () => {
  const signature: ClassSignature = {
    kind: 'class',
    name: 'Shelf',
    parameters: [{ name: 'rows', type: 'integer' }],
    methods: [
      { name: 'place', parameters: [{ name: 'item', type: 'string' }], returns: 'integer' },
      { name: 'contents', parameters: [], returns: 'string[]' },
      {
        name: 'chain',
        parameters: [{ name: 'links', type: 'linked-list<integer>' }],
        returns: 'linked-list<integer>',
      },
      { name: 'clear', parameters: [], returns: 'void' },
    ],
  };
  const shelf = `class Shelf:
    def __init__(self, rows):
        self.rows, self.items = rows, []
    def place(self, item):
        self.items.append(item)
        return len(self.items)
    def contents(self): return self.items
    def chain(self, head): return ListNode(self.rows, head)
    def clear(self):
        self.items = []
        return self
`;
  async function replay(code: string, calls: Value) {
    const program = { language: 'python', code, signature };
    const events: SandboxEvent[] = [];
    for await (const event of sandbox.execute(program, [[[3], calls]], defaultLimits))
      events.push(event);
    const last = events.at(-1);
    return last?.kind === 'result' ? last.result : last;
  }

  test('is made once and called in order; results are read at once', async () => {
    const calls = [
      ['contents'],
      ['place', 'a'],
      ['chain', [1, 2]],
      ['contents'],
      ['clear'],
      ['contents'],
    ];
    expect(await replay(shelf, calls)).toMatchObject({
      value: { ok: true, value: [[], 1, [3, 1, 2], ['a'], null, []] },
    });
  });

  test.each<[string, string, Value, object]>([
    [
      'awaits in one call what another began',
      'import asyncio\nclass Shelf:\n    def __init__(self, rows): self.full = asyncio.Event()\n    async def clear(self):\n        self.waits = asyncio.create_task(self.full.wait())\n        await asyncio.sleep(0)\n    async def place(self, item):\n        self.full.set()\n        return int(await self.waits)',
      [['clear'], ['place', 'a']],
      { value: { ok: true, value: [null, 1] } },
    ],
    [
      'throws when it is made',
      'class Shelf:\n    def __init__(self, rows): raise ValueError("no")',
      [],
      { kind: 'threw', message: 'ValueError: no', call: 0 },
    ],
    [
      'throws in a call',
      'class Shelf:\n    def __init__(self, rows): pass\n    def clear(self): pass\n    def place(self, item): return 1 // 0',
      [['clear'], ['place', 'a']],
      { kind: 'threw', call: 2 },
    ],
    [
      'lacks a method',
      'class Shelf:\n    def __init__(self, rows): pass',
      [['clear']],
      { kind: 'threw', message: 'Shelf has no method `clear`: write it in the class', call: 1 },
    ],
    [
      'returns the wrong type',
      'class Shelf:\n    def __init__(self, rows): pass\n    def contents(self): return "oat"',
      [['contents']],
      {
        value: {
          ok: false,
          reason: 'returned a string where a list (string[]) was expected',
          call: 1,
        },
      },
    ],
    [
      'is missing',
      'def place(): pass',
      [],
      {
        kind: 'compile-error',
        message:
          'solution.py does not define `Shelf`. Write a class of exactly that name at the top level: class Shelf: …',
      },
    ],
  ])('that %s', async (_, code, calls, expected) => {
    expect(await replay(code, calls)).toMatchObject(expected);
  });
});
