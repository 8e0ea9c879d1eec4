import { defaultLimits, type RunResult, type SandboxEvent, type Value } from '@dryrun/judge';
import { afterAll, describe, expect, test } from 'vitest';
import { createSandbox } from './create-sandbox.ts';

const sandbox = createSandbox({ size: 2 });
afterAll(() => sandbox.close());

type Options = { language?: string; types?: string[]; returns?: string; timeLimitMs?: number };

function execute(code: string, inputs: Value[][], options: Options = {}) {
  const { language = 'javascript', types = ['integer'], returns = 'integer' } = options;
  const parameters = types.map((type, index) => ({ name: `p${index}`, type }));
  const signature = { kind: 'function' as const, name: 'solve', parameters, returns };
  const { timeLimitMs = defaultLimits.timeLimitMs } = options;
  return sandbox.execute({ language, code, signature }, inputs, { ...defaultLimits, timeLimitMs });
}

async function run(code: string, inputs: Value[][], options: Options = {}) {
  const events: SandboxEvent[] = [];
  for await (const event of execute(code, inputs, options)) events.push(event);
  return events;
}

async function runOne(code: string, input: Value[], options: Options = {}): Promise<RunResult> {
  const events = await run(code, [input], options);
  const last = events.at(-1);
  if (last?.kind !== 'result') throw new Error(JSON.stringify(events));
  return last.result;
}

describe('forms of a program', () => {
  test.each([
    ['function', 'function solve(n) { return n * 2; }'],
    ['arrow', 'const solve = (n) => n * 2;'],
    ['var', 'var solve = function (n) { return n * 2; };'],
    ['export function', 'export function solve(n) { return n * 2; }'],
    ['export const', 'export const solve = (n) => n * 2;'],
    ['export default function', 'export default function solve(n) { return n * 2; }'],
    ['anonymous default export', 'export default (n) => n * 2;'],
    ['default export by name', 'const solve = (n) => n * 2;\nexport default solve;'],
    ['default export of another name', 'const twice = (n) => n * 2;\nexport default twice;'],
    ['export list', 'function solve(n) { return n * 2; }\nexport { solve };'],
    ['class Solution', 'class Solution { by = 2; solve(n) { return n * this.by; } }'],
    ['strict script', '"use strict";\nfunction solve(n) { return n * 2; }'],
    ['assignment to the global object', 'globalThis.solve = (n) => n * 2;'],
    ['CommonJS habit', 'function solve(n) { return n * 2; }\nmodule.exports = { solve };'],
    ['async', 'async function solve(n) { await null; return n * 2; }'],
    ['trailing comment', 'const solve = (n) => n * 2; // done'],
    [
      'a comment that looks like a second one',
      '// function solve(n)\nfunction solve(n) { return n * 2; }',
    ],
    [
      'another of that name inside',
      'function solve(n) { return twice(); function twice() { function solve() {} return n * 2; } }',
    ],
    ['windows line ends', 'function solve(n) {\r\n  return n * 2;\r\n}\r\n'],
  ])('%s', async (_, code) => {
    expect(await runOne(code, [4])).toMatchObject({
      kind: 'returned',
      value: { ok: true, value: 8 },
    });
  });

  test.each([
    ['types', 'function solve(n: number): number { return (n as number) * 2; }'],
    [
      'overloads',
      'function solve(n: number): number;\nfunction solve(n: string): number;\nfunction solve(n: unknown) { return Number(n) * 2; }',
    ],
    ['enum', 'enum By { One = 1, Two }\nfunction solve(n: number) { return n * By.Two; }'],
    [
      'parameter property',
      'class A { constructor(readonly by: number) {} }\nexport function solve(n: number) { return n * new A(2).by; }',
    ],
    [
      'type imports',
      'import type { X } from "./x";\nexport const solve = (n: number): number => n * 2;',
    ],
  ])('TypeScript: %s', async (_, code) => {
    const result = await runOne(code, [4], { language: 'typescript' });
    expect(result).toMatchObject({ kind: 'returned', value: { ok: true, value: 8 } });
  });
});

describe('errors', () => {
  test.each([
    [
      'javascript',
      'function solve(n) {\n  return (\n}',
      3,
      1,
      /Unexpected token '}' \(solution\.js:3:1\)/,
    ],
    [
      'javascript',
      'export function solve(n) {\n  let a; let a;\n}',
      2,
      14,
      /already been declared/,
    ],
    ['javascript', '\nimport x from "y";', 2, 1, /not available \(solution\.js:2:1\)/],
    [
      'typescript',
      'function solve(n: number) {\n  const x = ;\n}',
      2,
      13,
      /Expression expected \(solution\.ts:2:13\)/,
    ],
    ['typescript', 'enum A { B }\nfunction solve() {\n  let a: A; let a;\n}', 3, 17, /a/],
    ['javascript', 'function other() {}', null, null, /does not define `solve`/],
    [
      'javascript',
      'function solve() {}\n\nfunction solve() {}',
      3,
      1,
      /`solve` is defined twice, in lines 1 and 3 \(solution\.js:3:1\)/,
    ],
    [
      'typescript',
      'enum A { B }\nfunction solve(n: number) { return n; }\nfunction solve(n: string) { return 1; }',
      3,
      1,
      /`solve` is defined twice, in lines 2 and 3 \(solution\.ts:3:1\)/,
    ],
    ['javascript', ' \n', null, null, /is empty/],
  ])('%s: %j', async (language, code, line, column, message) => {
    const events = await run(code, [[1]], { language });
    expect(events).toEqual([
      { kind: 'compile-error', line, column, message: expect.stringMatching(message) },
    ]);
  });

  test.each([
    ['javascript', 'function solve(n) {\n  return n.a.b;\n}', '    at solve (solution.js:2:14)'],
    ['javascript', '\nnull.x;\nfunction solve() {}', '    at solution.js:2:6'],
    [
      'javascript',
      'export default function solve(n) {\n  throw new Error("no"); }',
      '    at solve (solution.js:2:9)',
    ],
    [
      'typescript',
      'enum A { B,\n C }\n\nfunction solve(n: number) {\n  throw new Error("no");\n}',
      '    at solve (solution.ts:5:9)',
    ],
    [
      'javascript',
      'const o = { f() { throw new TypeError("no"); } };\nfunction solve() { return [1].map(() => o.f())[0]; }',
      '    at Object.f (solution.js:1:25)\n    at solution.js:2:43\n    at solve (solution.js:2:31)',
    ],
  ])('%s: the stack of %j', async (language, code, stack) => {
    expect(await runOne(code, [1], { language })).toMatchObject({ kind: 'threw', stack });
  });
});

describe('values', () => {
  test.each<[string, string, Value, string, Value]>([
    ['list in', 'linked-list<integer>', [1, 2], 'integer', 1],
    ['list there and back', 'linked-list<integer>', [1, 2, 3], 'linked-list<integer>', [1, 2, 3]],
    ['empty list', 'linked-list<integer>', [], 'linked-list<integer>', []],
    [
      'lists in an array',
      'linked-list<integer>[]',
      [[1], [], [2, 3]],
      'linked-list<integer>[]',
      [[1], [], [2, 3]],
    ],
    ['tree', 'binary-tree<integer>', [1, null, 2, 3], 'binary-tree<integer>', [1, null, 2, 3]],
    [
      'deep tree',
      'binary-tree<string>',
      ['a', 'b', 'c', null, null, 'd'],
      'binary-tree<string>',
      ['a', 'b', 'c', null, null, 'd'],
    ],
    ['empty tree', 'binary-tree<integer>', [], 'binary-tree<integer>', []],
    ['nullable', 'integer?[]', [1, null], 'integer?[]', [1, null]],
    ['nested', 'float[][]', [[0.5], []], 'float[][]', [[0.5], []]],
    ['text', 'string', '\u0000\ud800 “ü” \u2028', 'string', '\u0000\ud800 “ü” \u2028'],
    ['boolean', 'boolean', false, 'boolean', false],
  ])('%s', async (_, type, value, returns, expected) => {
    const code = returns === 'integer' ? 'const solve = (x) => x.val' : 'const solve = (x) => x';
    const result = await runOne(code, [value], { types: [type], returns });
    expect(result).toMatchObject({ value: { ok: true, value: expected } });
  });

  test.each([
    ['a typed array', 'const solve = () => new Int32Array([1, 2])', 'integer[]', [1, 2]],
    [
      'own list nodes',
      'class ListNode { constructor(v, n) { this.val = v; this.next = n; } }\nconst solve = () => new ListNode(1, new ListNode(2))',
      'linked-list<integer>',
      [1, 2],
    ],
    [
      'TreeNode',
      'const solve = () => new TreeNode(1, null, new TreeNode(2))',
      'binary-tree<integer>',
      [1, null, 2],
    ],
  ])('%s may be returned', async (_, code, returns, value) => {
    expect(await runOne(code, [], { types: [], returns })).toMatchObject({
      value: { ok: true, value },
    });
  });

  test.each([
    ['() => undefined', 'integer', 'returned nothing (undefined) where an integer was expected'],
    ['() => "5"', 'integer', 'returned a string where an integer was expected'],
    ['() => 1.5', 'integer', 'returned 1.5 where an integer was expected'],
    [
      '() => [[1], [2, null]]',
      'integer[][]',
      'returned null at [1][1] where an integer was expected',
    ],
    [
      '() => new Set([1])',
      'integer[]',
      'returned an object where an array (integer[]) was expected',
    ],
    [
      '() => [1, 2]',
      'linked-list<integer>',
      'returned an array where a ListNode or null was expected',
    ],
    ['() => NaN', 'float', 'returned NaN where a number was expected'],
  ])('%s is no %s', async (body, returns, reason) => {
    const result = await runOne(`const solve = ${body}`, [], { types: [], returns });
    expect(result).toMatchObject({ kind: 'returned', value: { ok: false, reason } });
  });

  test('structuredClone, queueMicrotask and the console work as candidates know them', async () => {
    const code = `async function solve(n) {
      const copy = structuredClone({ a: [n], m: new Map([[1, new Set([2])]]), d: new Date(0) });
      console.log('copy', copy, -0, [undefined, null, 5n], class A {}, new Error('x'));
      console.log(new ListNode(1, new ListNode(2)));
      await new Promise((resolve) => queueMicrotask(resolve));
      return copy.a[0];
    }`;
    const result = await runOne(code, [7]);
    expect(result).toMatchObject({ value: { ok: true, value: 7 } });
    expect(result.console).toBe(
      'copy { a: [ 7 ], m: Map(1) { 1 => Set(1) { 2 } }, d: 1970-01-01T00:00:00.000Z } -0 [ undefined, null, 5n ] [Function: A] Error: x\n' +
        'ListNode { val: 1, next: ListNode { val: 2, next: null } }\n',
    );
  });
});

describe('running', () => {
  test('results come as tests end, not all at the end', async () => {
    const slow = 'function solve(n) { if (n === 2) for (;;); return n; }';
    const kinds: string[] = [];
    for await (const event of execute(slow, [[1], [2], [3]], { timeLimitMs: 5_000 })) {
      kinds.push(event.kind === 'result' ? event.result.kind : event.kind);
      if (event.kind === 'result') break;
    }
    // Waiting for the second test would take five seconds, and leaving early must not wait either.
    expect(kinds).toEqual(['compiled', 'returned']);
  });

  test('a program that is cut off does not stop the tests after it', async () => {
    const code = 'function solve(n) { console.log(n); if (n === 2) for (;;); return n; }';
    const events = await run(code, [[1], [2], [3]], { timeLimitMs: 100 });
    expect(
      events.map((event) => (event.kind === 'result' ? event.result.kind : event.kind)),
    ).toEqual(['compiled', 'returned', 'time-limit', 'returned']);
    expect(events[2]).toMatchObject({ index: 1, result: { console: '2\n' } });
  });

  test('tests past the total time are not run', async () => {
    const signature = {
      kind: 'function' as const,
      name: 'solve',
      parameters: [],
      returns: 'integer',
    };
    const code = 'const solve = () => { for (;;); }';
    const limits = { ...defaultLimits, timeLimitMs: 100, totalTimeLimitMs: 150 };
    const events: SandboxEvent[] = [];
    const program = { language: 'javascript', code, signature };
    for await (const event of sandbox.execute(program, Array(50).fill([]), limits))
      events.push(event);
    const results = events.filter((event) => event.kind === 'result');
    expect(results).toHaveLength(50);
    expect(results.every(({ result }) => result.kind === 'time-limit')).toBe(true);
    expect(results.filter(({ result }) => result.wallTimeMs > 0).length).toBeLessThan(5);
  });

  test('more programs than children are run in turn, each with its own answers', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) => runOne('let k = 3; const solve = (n) => n + k++;', [n])),
    );
    expect(answers.map((result) => result.kind === 'returned' && result.value)).toEqual(
      answers.map((_, n) => ({ ok: true, value: n + 3 })),
    );
  });

  test('memory and time are reported', async () => {
    const code = 'function solve() { globalThis.kept = new Array(1e6).fill(0.5); return 1; }';
    const { memoryBytes, wallTimeMs } = await runOne(code, [], { types: [] });
    expect(memoryBytes).toBeGreaterThan(4e6);
    expect(wallTimeMs).toBeGreaterThan(0);
  });

  test('a language that is not there is our mistake, not the candidate’s', async () => {
    await expect(run('', [[1]], { language: 'cobol' })).rejects.toThrow('cobol');
  });

  test('all languages are offered, in the order of the menu', async () => {
    const offered = await sandbox.languages();
    expect(offered.map(({ id, available }) => [id, available])).toEqual([
      ['typescript', true],
      ['javascript', true],
      ['python', true],
    ]);
  });
});
