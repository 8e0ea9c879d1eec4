import { describe, expect, test } from 'vitest';
import { checkInput, checkOutput } from './check-value.ts';
import { compare } from './compare.ts';
import { formatInput } from './format-value.ts';
import { judge } from './judge.ts';
import { defaultLimits } from './limits.ts';
import { parseInput } from './parse-input.ts';
import { parseSignature, SignatureError } from './parse-signature.ts';
import type { JudgeEvent } from './request.ts';
import type { RunResult, Sandbox } from './sandbox.ts';
import type { ClassSignature, Value } from './signature.ts';

const shelf: ClassSignature = {
  kind: 'class',
  name: 'ShelfLedger',
  parameters: [{ name: 'rows', type: 'integer' }],
  methods: [
    {
      name: 'place',
      parameters: [
        { name: 'item', type: 'string' },
        { name: 'row', type: 'integer' },
      ],
      returns: 'integer',
    },
    { name: 'contents', parameters: [], returns: 'string[]' },
    { name: 'clear', parameters: [], returns: 'void' },
  ],
};
const parsed = parseSignature(shelf);
const input: Value[] = [[3], [['place', 'oat', 1], ['contents'], ['clear']]];
const output: Value = [1, ['oat'], null];

test('a class is read with the types of every method', () => {
  expect(parsed).toEqual({
    kind: 'class',
    name: 'ShelfLedger',
    parameters: [{ name: 'rows', type: { kind: 'integer' } }],
    methods: [
      {
        name: 'place',
        parameters: [
          { name: 'item', type: { kind: 'string' } },
          { name: 'row', type: { kind: 'integer' } },
        ],
        returns: { kind: 'integer' },
      },
      { name: 'contents', parameters: [], returns: { kind: 'array', of: { kind: 'string' } } },
      { name: 'clear', parameters: [], returns: null },
    ],
  });
});

test.each<[string, Partial<ClassSignature>, string]>([
  ['no methods', { methods: [] }, 'a class needs at least one method'],
  ['twins', { methods: [...shelf.methods, ...shelf.methods] }, 'two methods are called `place`'],
  [
    'a name of the language',
    { methods: [{ name: '__init__', parameters: [], returns: 'void' }] },
    'method name `__init__` cannot be used; choose another',
  ],
  [
    'void as a parameter',
    { methods: [{ name: 'f', parameters: [{ name: 'a', type: 'void' }], returns: 'void' }] },
    'method `f`, parameter `a`: type `void`',
  ],
])('%s is refused', (_, change, message) => {
  expect(() => parseSignature({ ...shelf, ...change })).toThrow(SignatureError);
  expect(() => parseSignature({ ...shelf, ...change })).toThrow(message);
});

test.each<[string, Value[], string | null]>([
  ['right', input, null],
  ['no calls', [[3], []], null],
  [
    'arguments alone',
    [3],
    'the input of a class must be [constructorArguments, calls], two arrays',
  ],
  ['no constructor argument', [[], []], 'constructor: expected 1 argument, got 0'],
  [
    'wrong constructor argument',
    [['3'], []],
    'constructor: rows must be an integer, but is a string',
  ],
  [
    'unknown method',
    [[3], [['take', 1]]],
    'call 1 must be [method, ...arguments] with one of the methods `place`, `contents`, `clear`',
  ],
  ['not a call', [[3], ['clear']], 'call 1 must be [method, ...arguments] with one of the methods'],
  [
    'wrong argument',
    [[3], [['clear'], ['place', 'oat', 1.5]]],
    'call 2, `place`: row must be an integer, but is 1.5',
  ],
])('input: %s', (_, given, message) => {
  const problem = checkInput(parsed, given);
  if (message === null) expect(problem).toBe(null);
  else expect(problem?.message).toContain(message);
});

test.each<[Value, string | null]>([
  [output, null],
  [[1, ['oat']], 'v must be an array of 3 results, one a call, but has 2'],
  [7, 'v must be an array of 3 results, one a call, but is 7'],
  [[1, [2], null], 'v[1][0] must be a string, but is 2'],
  [[1, [], 0], 'v[2] must be null, for `clear` returns nothing'],
])('output %j', (given, message) => {
  expect(checkOutput(parsed, input, given, 'v')?.message ?? null).toBe(message);
});

test.each<[Value, string | null]>([
  [output, null],
  [[2, ['oat'], null], 'Call 1, `place("oat", 1)`: expected 1, got 2.'],
  [[1, ['rye'], null], 'Call 2, `contents()`, at [0]: expected "oat", got "rye".'],
  [[1, [], null], 'Call 2, `contents()`: expected 1 element, got 0.'],
])('compared with %j', (actual, reason) => {
  const result = compare({ kind: 'exact' }, input, output, actual, shelf);
  expect(result).toEqual(reason === null ? { kind: 'same' } : { kind: 'different', reason });
});

describe('own input', () => {
  test('is two lines, and what is formatted is read back', () => {
    const text = formatInput(shelf, input);
    expect(text).toBe('constructor = [3]\ncalls = [["place","oat",1],["contents"],["clear"]]');
    expect(parseInput(shelf, text)).toEqual({ ok: true, input });
    expect(parseInput(shelf, '[3]\n[["clear"] , ["contents"]]')).toEqual({
      ok: true,
      input: [[3], [['clear'], ['contents']]],
    });
  });

  test.each<[string, object, string]>([
    [
      '[3]',
      { parameter: 'calls' },
      'The value of `calls` is missing: add a line with the calls in an array, each like ["place", item, row].',
    ],
    [
      '3\n[]',
      { column: 1 },
      'constructor must be the arguments of the constructor in an array, [rows], but `3` was found.',
    ],
    ['[]\n[]', { column: 1 }, 'constructor lacks `rows`: the constructor takes 1 argument (rows).'],
    [
      '[3, 4]\n[]',
      { column: 5, path: 'constructor[1]' },
      'constructor[1] is one too many: the constructor takes 1 argument (rows).',
    ],
    [
      'calls = []',
      { column: 1 },
      'Here the value of `constructor` is expected, not of `calls`: the constructor comes first, then the calls.',
    ],
    [
      '[3]\n["clear"]',
      { line: 2, column: 2 },
      'calls[0] must be a call in an array, like ["place", item, row], but a string was found.',
    ],
    [
      '[3]\n[["clear"], ["drop"]]',
      { line: 2, column: 13 },
      'calls[1][0] names no method: drop; the methods are place, contents, clear.',
    ],
    ['[3]\n[[]]', { column: 2 }, 'calls[0] is empty; a call begins with the name of a method.'],
    [
      '[3]\n[["place", "oat"]]',
      { column: 2 },
      'calls[0] lacks `row`: `place` takes 2 arguments (item, row).',
    ],
    [
      '[3]\n[["place", 4, 1]]',
      { column: 12, path: 'calls[0][1]' },
      'calls[0][1] must be a string, but `4` was found.',
    ],
    [
      '[3]\n[["clear", 1]]',
      { column: 12 },
      'calls[0][1] is one too many: `clear` takes no arguments.',
    ],
    [
      '[3]\n[["clear"]',
      { line: 2, column: 1 },
      'calls is not closed: `]` is missing (a value must stand on one line).',
    ],
    ['[3]\n[]\n[]', { line: 3 }, 'The class takes 2 values; this line is one too many.'],
  ])('%j is refused', (text, place, message) => {
    expect(parseInput(shelf, text)).toMatchObject({ ok: false, problem: { ...place, message } });
  });
});

const cost = { cpuTimeMs: 1, wallTimeMs: 2, memoryBytes: 3, console: '', consoleCharacters: 0 };

test.each<[string, RunResult, string, string | null]>([
  ['right', { ...cost, kind: 'returned', value: { ok: true, value: output } }, 'accepted', null],
  [
    'wrong',
    { ...cost, kind: 'returned', value: { ok: true, value: [0, ['oat'], null] } },
    'wrong-answer',
    'Call 1, `place("oat", 1)`: expected 1, got 0.',
  ],
  [
    'mistyped',
    {
      ...cost,
      kind: 'returned',
      value: { ok: false, reason: 'returned 4 where an array was expected', shown: '4', call: 2 },
    },
    'wrong-answer',
    'Call 2, `contents()`, returned 4 where an array was expected: 4',
  ],
  [
    'threw',
    { ...cost, kind: 'threw', message: 'Error: no', stack: 'at solution.js:3', call: 3 },
    'runtime-error',
    'Call 3, `clear()`: Error: no\nat solution.js:3',
  ],
  [
    'threw in the constructor',
    { ...cost, kind: 'threw', message: 'Error: no', stack: '', call: 0 },
    'runtime-error',
    'The constructor, `ShelfLedger(3)`: Error: no',
  ],
])('judged: %s', async (_, result, verdict, message) => {
  const sandbox: Sandbox = {
    async *execute() {
      yield { kind: 'compiled', compileTimeMs: 1 };
      yield { kind: 'result', index: 0, result };
    },
  };
  const request = {
    program: { language: 'javascript', code: '', signature: shelf },
    tests: [{ group: 'g', input, expected: output }],
    comparison: { kind: 'exact' as const },
    limits: defaultLimits,
  };
  const events: JudgeEvent[] = [];
  for await (const event of judge(request, sandbox)) events.push(event);
  expect(events[1]).toMatchObject({ kind: 'test', verdict, message });
});
