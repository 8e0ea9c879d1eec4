import type { RunResult } from '@dryrun/judge';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSandbox } from '../parent/create-sandbox.ts';
import { solveRunner } from '../testing/run-solve.ts';
import { consoleLimitCharacters } from '../wire/read-message.ts';

const sandbox = createSandbox({ size: 1 });
const { run } = solveRunner(sandbox);
beforeAll(() => sandbox.warm(['javascript', 'python']), 120_000);
afterAll(() => sandbox.close());

async function results(language: string, code: string, inputs: number[], returns = 'integer') {
  const tests = inputs.map((input) => [input]);
  const events = await run(code, tests, { language, returns, timeLimitMs: 10_000 });
  return events.flatMap((event) => (event.kind === 'result' ? [event.result] : []));
}

const emoji = '😀';

describe('a console cut in the middle of an emoji, at every offset', () => {
  test.each([
    [
      'javascript',
      `function solve(n) { console.log('a'.repeat(n) + '${emoji}'.repeat(40000)); return n; }`,
    ],
    ['python', `def solve(n):\n    print('a' * n + '${emoji}' * 40000)\n    return n`],
  ])('%s: only whole characters are kept, all are counted', async (language, code) => {
    const offsets = [0, 1, 2, 3, 4];
    const found = await results(language, code, offsets);
    for (const [index, { kind, console, consoleCharacters }] of found.entries()) {
      expect(kind).toBe('returned');
      expect(console.isWellFormed() && !console.includes('\ufffd')).toBe(true);
      expect(`${'a'.repeat(offsets[index] ?? 0)}${emoji.repeat(40_000)}`).toContain(console);
      expect(console.length).toBeGreaterThan(consoleLimitCharacters / 2 - 8);
      expect(consoleCharacters).toBe((offsets[index] ?? 0) + 80_000 + 1);
    }
  });

  test.each([
    ['javascript', `function solve(n) { return n === 1 ? '\\ud83d' : '${emoji}'; }`],
    ['python', `def solve(n):\n    return '\\ud83d' if n == 1 else '${emoji}'`],
  ])(
    '%s: half a character returned by one test is a matter of that test',
    async (language, code) => {
      const found = await results(language, code, [0, 1, 2], 'string');
      const whole = { kind: 'returned', value: { ok: true, value: emoji } };
      expect(found[0]).toMatchObject(whole);
      expect(found[1]).not.toMatchObject(whole);
      expect(found[2]).toMatchObject(whole);
    },
  );
});

describe('what was printed first is kept, and the rest counted', () => {
  const first = /^line 0\nline 1\nline 2\n/;
  const cutAt = ({ console, consoleCharacters }: RunResult) => [console.length, consoleCharacters];

  test.each([
    [
      'javascript',
      'function solve(n) { for (let i = 0; i < n; i++) console.log("line " + i); return n; }',
    ],
    ['python', 'def solve(n):\n    for i in range(n): print(f"line {i}")\n    return n'],
  ])('%s: of many lines, the verdict unchanged', async (language, code) => {
    const [few, many] = await results(language, code, [3, 20_000]);
    expect(few).toMatchObject({ kind: 'returned', console: 'line 0\nline 1\nline 2\n' });
    expect(few && cutAt(few)).toEqual([21, 21]);
    expect(many).toMatchObject({ kind: 'returned', console: expect.stringMatching(first) });
    const whole = Array.from({ length: 20_000 }, (_, index) => `line ${index}\n`).join('');
    expect(many && cutAt(many)).toEqual([consoleLimitCharacters, whole.length]);
  });

  test.each([
    [
      'javascript',
      `function solve(n) {
        for (let i = 0; i < n; i++) console.log('line ' + i);
        console.log('x'.repeat(50_000_000));
        return n; }`,
    ],
    [
      'python',
      'def solve(n):\n    for i in range(n): print(f"line {i}")\n    print("x" * 50_000_000)\n    return n',
    ],
  ])('%s: then a line of 50 MB, which is too much', async (language, code) => {
    const [stopped, million] = await results(language, code, [3, 1_000_000]);
    expect(stopped).toMatchObject({ kind: 'output-limit', console: expect.stringMatching(first) });
    expect(stopped?.console.length).toBe(consoleLimitCharacters);
    // Whether its end was already printed is the language's own matter.
    expect((stopped?.consoleCharacters ?? 0) - 21 - 50_000_000).toBeOneOf([0, 1]);
    expect(million).toMatchObject({ kind: 'output-limit', console: expect.stringMatching(first) });
    expect(million?.consoleCharacters).toBeGreaterThan(4 * 1024 * 1024);
  });
});

test.each([
  [`'%s is %d, not %i %f', 'a', '4.5', 4.5, '4.5px', 'more'`, 'a is 4.5, not 4 4.5 more'],
  [`'%j %o %c.', { a: 1 }, [1], 'color: red'`, '{"a":1} [ 1 ] .'],
  [`'100%', 3, '%s', 4`, '100% 3 %s 4'],
  [`'%d%% of %s', 50`, '50% of %s'],
  [`'%d %s', 5n, Symbol('a'), undefined`, '5n Symbol(a) undefined'],
  [`'%%'`, '%%'],
])('console.log(%s) fills its text in', async (values, printed) => {
  const code = `function solve(n) { console.log(${values}); console.assert(n > 5, ${values}); return n; }`;
  const [result] = await results('javascript', code, [1]);
  expect(result).toMatchObject({ console: `${printed}\nAssertion failed: ${printed}\n` });
});
