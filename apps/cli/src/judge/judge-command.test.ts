import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLock } from '@dryrun/problem-kit';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { bankDirectory } from '../problems/find-problem.ts';
import { writeTinyPackage } from '../problems/tiny-package.ts';
import { runJudgeCommand } from './judge-command.ts';

let scratch: string;
let tiny: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'dryrun-judge-'));
  tiny = await writeTinyPackage(scratch);
  await writeLock(tiny);
});
afterAll(() => rm(scratch, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** Runs the command in silence. */
async function run(...argv: string[]) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  for (const spy of [log, error]) spy.mockClear();
  const exitCode = await runJudgeCommand(argv);
  const printed = (spy: typeof log) => spy.mock.calls.map((call) => String(call[0])).join('\n');
  return { exitCode, out: printed(log), err: printed(error) };
}

async function solution(name: string, code: string | Buffer): Promise<string> {
  const path = join(scratch, name);
  await writeFile(path, code);
  return path;
}

it('exits with 0 for an accepted solution and prints every test', async () => {
  const { exitCode, out } = await run(tiny, join(tiny, 'submissions/accepted/loop.ts'));
  expect(exitCode).toBe(0);
  expect(out).toMatch(/^ +s1 {2}accepted +\d+\.\d ms +\d+\.\d MiB {2}Sample 1$/m);
  expect(out).toMatch(/^ +15 {2}accepted .* Largest n$/m);
  expect(out).toContain('accepted, 17 of 17 tests passed');
});

it('exits with 1 for a wrong one and says why', async () => {
  const file = join(tiny, 'submissions/wrong_answer/thirty-two-bits.js');
  const { exitCode, out } = await run(tiny, file);
  expect(exitCode).toBe(1);
  expect(out).toContain('Expected 4000000000, got -294967296.');
  expect(out).toContain('wrong-answer, 16 of 17 tests passed');
});

it('exits with 1 for code that does not compile', async () => {
  const { exitCode, out } = await run(tiny, await solution('broken.js', 'function sum( {'));
  expect(exitCode).toBe(1);
  expect(out).toContain('compile-error');
});

it('prints one JSON document when asked', async () => {
  const { exitCode, out } = await run(tiny, join(tiny, 'submissions/accepted/reduce.js'), '--json');
  expect(exitCode).toBe(0);
  const result = JSON.parse(out);
  expect(result).toMatchObject({ problem: 'tiny-sum', verdict: 'accepted', passed: 17, total: 17 });
  expect(result.tests[2]).toMatchObject({
    number: '1',
    group: 'Smallest inputs',
    output: '7',
    message: null,
  });
});

it('stops at the first failure when asked', async () => {
  const file = await solution('zero.js', 'const sum = () => 0;');
  const all = JSON.parse((await run(tiny, file, '--json')).out);
  const { exitCode, out } = await run(tiny, file, '--json', '--stop');
  expect(exitCode).toBe(1);
  const first = all.tests.findIndex(({ verdict }: { verdict: string }) => verdict !== 'accepted');
  expect(JSON.parse(out)).toMatchObject({ verdict: 'wrong-answer', passed: first, total: 17 });
  expect(JSON.parse(out).tests).toHaveLength(first + 1);
  expect(all.tests).toHaveLength(17);
});

it.each([
  ['empty.js', '', 'solution.js is empty. Write a function of exactly that name'],
  ['missing.ts', 'const total = 1;', 'solution.ts does not define `sum`'],
  ['twice.js', 'function sum() {}\nfunction sum() {}', '`sum` is defined twice, in lines 1 and 2'],
])('exits with 1 for %s and says what to do', async (name, code, sentence) => {
  const { exitCode, out } = await run(tiny, await solution(name, code));
  expect(exitCode).toBe(1);
  expect(out).toContain('compile-error');
  expect(out).toContain(sentence);
});

it.each([
  [
    'latin.js',
    Buffer.from('const a = 1;\n// caf\xe9\n', 'latin1'),
    'latin.js is not UTF-8: line 2 holds other bytes. Save it as UTF-8',
  ],
  ['long.js', 'x'.repeat(65_537), 'long.js has 65537 bytes; at most 65536 (64 KiB) are taken.'],
])('exits with 2 for %s, which no server would take', async (name, code, sentence) => {
  const { exitCode, err } = await run(tiny, await solution(name, code));
  expect(exitCode).toBe(2);
  expect(err).toContain(sentence);
});

it('takes 64 KiB, and a byte order mark', async () => {
  const code = '\ufefffunction sum(numbers) { return numbers.reduce((a, b) => a + b, 0); }\n//';
  const file = await solution('full.js', code.padEnd(65_534, 'x'));
  expect(await run(tiny, file)).toMatchObject({ exitCode: 0 });
});

it('judges up to a level, where a class needs no method of a later one', async () => {
  const file = join(bankDirectory, 'parcel-wall/submissions/wrong_answer/level-2/as-they-came.ts');
  const upTo = async (level: string) => {
    const { exitCode, out } = await run('parcel-wall', file, '--json', '--level', level);
    const { verdict, tests } = JSON.parse(out);
    return { exitCode, verdict, judged: tests.length };
  };
  const first = await upTo('1');
  expect(first).toMatchObject({ exitCode: 0, verdict: 'accepted' });
  const second = await upTo('2');
  expect(second).toMatchObject({ exitCode: 1, verdict: 'wrong-answer' });
  expect(second.judged).toBeGreaterThan(first.judged);
});

it.each([
  ['parcel-wall', '5', 'parcel-wall has levels 1 to 4.'],
  ['parcel-wall', 'two', 'parcel-wall has levels 1 to 4.'],
  ['cold-box', '2', 'cold-box has no levels: leave --level out.'],
])('of %s there is no level %s', async (slug, level, reason) => {
  const { exitCode, err } = await run(slug, await solution('any.ts', 'x'), '--level', level);
  expect(exitCode).toBe(2);
  expect(err).toContain(reason);
});

it('exits with 2 when the package is not sound', async () => {
  const parent = await mkdtemp(join(scratch, 'unlocked-'));
  const unlocked = await writeTinyPackage(parent);
  const { exitCode, err } = await run(unlocked, join(tiny, 'submissions/accepted/loop.ts'));
  expect(exitCode).toBe(2);
  expect(err).toContain('tests/lock.json: the file is missing');
});

it.each([
  [['only-a-problem'], 'Name one problem and one file.'],
  [['no-such-problem', 'x.ts'], 'There is no problem.ts for "no-such-problem".'],
  [['cold-box', 'x.cobol'], '"x.cobol" ends like no language of ours'],
  [['cold-box', 'missing.ts'], 'The file cannot be read'],
  [['--quick'], "Unknown option '--quick'"],
])('exits with 2 for %j', async (argv, reason) => {
  const { exitCode, err } = await run(...argv);
  expect(exitCode).toBe(2);
  expect(err).toContain(reason);
});
