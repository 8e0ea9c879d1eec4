import { defaultLimits, type SandboxEvent } from '@dryrun/judge';
import { afterAll, describe, expect, test } from 'vitest';
import { solveRunner } from '../testing/run-solve.ts';
import { createSandbox } from './create-sandbox.ts';

const sandbox = createSandbox({ size: 2 });
afterAll(() => sandbox.close());
const { execute, run, runOne } = solveRunner(sandbox);

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
    ['module.exports', 'const twice = (n) => n * 2;\nmodule.exports = twice;'],
    ['both names of exports', 'exports = module.exports = (n) => n * 2;'],
    ['exports by name', 'exports.solve = (n) => n * 2;'],
    ['exports by another name', 'const twice = (n) => n * 2;\nmodule.exports = { solve: twice };'],
    ['exports.default', 'exports.default = (n) => n * 2;'],
    ['exported class', 'module.exports = class Answer { solve(n) { return n * 2; } };'],
    ['export default of another name', 'export default function twice(n) { return n * 2; }'],
    ['default export of a class', 'export default class { static solve(n) { return n * 2; } }'],
    [
      'default export of an object',
      'function solve(n) { return n * 2; }\nexport default { solve };',
    ],
    ['export under its name', 'const twice = (n) => n * 2;\nexport { twice as solve };'],
    ['export as default', 'const twice = (n) => n * 2;\nexport { twice as default };'],
    ['static method', 'class Solution { static by = 2; static solve(n) { return n * this.by; } }'],
    ['static arrow', 'class Solution { static solve = (n) => n * 2; }'],
    [
      'static method of a class that cannot be made',
      'class Solution { constructor() { throw new Error("no"); } static solve(n) { return n * 2; } }',
    ],
    ['field', 'class Solution { solve = (n) => n * 2; }'],
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
    ['export assignment', 'const twice = (n: number) => n * 2;\nexport = twice;'],
    ['module.exports', 'const twice = (n: number) => n * 2;\nmodule.exports = { solve: twice };'],
    ['export default', 'export default async (n: number): Promise<number> => n * 2;'],
    [
      'static method',
      'class Solution { private static by = 2; public static solve(n: number): number { return n * Solution.by; } }',
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
    ['javascript', 'module.exports = { other() {} };', null, null, /does not define `solve`/],
    ['typescript', 'function solve() {\n  {\n', 2, 4, /closed \(solution\.ts:2:4\)/],
    ['typescript', 'const a = [1,\n2', 2, 2, /got '<eof>' \(solution\.ts:2:2\)/],
    ['typescript', '\n/* no end', 2, 10, /Unterminated block comment \(solution\.ts:2:10\)/],
    ['typescript', '\tconst x = ;', 1, 12, /Expression expected \(solution\.ts:1:12\)/],
    ['javascript', 'export const a = [', 1, 19, /Unexpected token \(solution\.js:1:19\)/],
    [
      'javascript',
      `\nfunction solve() { return ${'('.repeat(30_000)}1${')'.repeat(30_000)}; }`,
      2,
      30_026,
      /nested too deeply, or too long \(solution\.js:2:30026\)/,
    ],
    [
      'typescript',
      'public int solve(int n) {\n  return n * 2;\n}',
      1,
      expect.any(Number),
      /^This looks like Java; the language is TypeScript\. SyntaxError: .*\(solution\.ts:1:/,
    ],
    [
      'javascript',
      'def solve(n):\n    return n * 2\n',
      1,
      expect.any(Number),
      /^This looks like Python; the language is JavaScript\. SyntaxError: /,
    ],
    [
      'python',
      'function solve(n) {\n  return n * 2;\n}\n',
      1,
      expect.any(Number),
      /^This looks like JavaScript; the language is Python\. SyntaxError: /,
    ],
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

describe('arguments that do not fit the parameters', () => {
  const takes = (parameters: string, given: string) =>
    `; \`solve\` takes ${parameters}, but is called with ${given}`;
  test.each([
    ['fewer', 'function solve(a) { if (a > 5) return a; }', takes('1 parameter', '2 arguments')],
    ['none', 'const solve = () => {};', takes('0 parameters', '2 arguments')],
    ['curried', 'const solve = a => b => a + b;', takes('1 parameter', '2 arguments')],
    ['more', 'function solve(a, b, c) { return a + b + c; }', takes('3 parameters', '2 arguments')],
    ['as many', 'function solve(a, b) {}', ''],
    ['the rest', 'function solve(...all) {}', ''],
    ['one by default', 'const solve = (a, b = 2) => {};', ''],
    ['as arguments', 'function solve() { if (arguments.length > 5) return 1; }', ''],
  ])('%s', async (_, code, note) => {
    const result = await runOne(code, [1, 2], { types: ['integer', 'integer'] });
    const reason = expect.stringMatching(/where an integer was expected/);
    expect(result).toMatchObject({ kind: 'returned', value: { ok: false, reason } });
    const { value } = result as { value: { reason: string } } & typeof result;
    expect(value.reason.replace(/^.*where an integer was expected/, '')).toBe(note);
  });

  test('what is missing is told where it made the function throw', async () => {
    const result = await runOne('function solve(a, b) { return b.length; }', [1]);
    const message =
      "TypeError: Cannot read properties of undefined (reading 'length') (`solve` takes 2 parameters, but is called with 1 argument)";
    expect(result).toMatchObject({ kind: 'threw', message });
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
    const ran = results.filter(({ result }) => !('notRun' in result));
    expect(ran.length).toBeLessThan(5);
    expect(results.at(-1)?.result).toMatchObject({ notRun: 'no-time-left', wallTimeMs: 0 });
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
      // Where its walls or its compiler are not there it is said what to install.
      ['java', !sandbox.missing().has('java')],
      ['cpp', !sandbox.missing().has('cpp')],
    ]);
  });
});
