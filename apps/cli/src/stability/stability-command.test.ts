import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLock } from '@dryrun/problem-kit';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { writeTinyPackage } from '../problems/tiny-package.ts';
import { runStabilityCommand } from './stability-command.ts';

let scratch: string;
let tiny: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'dryrun-stability-'));
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
  const exitCode = await runStabilityCommand(argv);
  const printed = (spy: typeof log) => spy.mock.calls.map((call) => String(call[0])).join('\n');
  return { exitCode, out: printed(log), err: printed(error) };
}

// Nothing in here is measured: whether a verdict holds must not depend on how busy the machine is.
const patient = { timeout: 300_000 };

it(
  'finds a solution of the bank accepted each time, however busy the machine',
  patient,
  async () => {
    // In every language, and soon judged: the busy processes are busy for as long as it takes.
    const { exitCode, out } = await run('dike-siren', '--runs', '3', '--busy', '4', '--json');
    const { changed, judgements, solutions } = JSON.parse(out);
    expect({ exitCode, changed }).toEqual({ exitCode: 0, changed: [] });
    expect(solutions).toBeGreaterThan(1);
    expect(judgements).toBe(solutions * 3);
  },
);

it('names a solution that is not accepted, with the run and the test', patient, async () => {
  await writeFile(join(tiny, 'submissions/accepted/zero.js'), 'const sum = () => 0;');
  // In the languages that it is solved in: the others would only be started.
  const few = ['--languages', 'javascript,typescript', '--busy', '0'];
  const { exitCode, out } = await run(tiny, '--runs', '2', ...few);
  expect(exitCode).toBe(1);
  expect(out).toMatch(/^tiny-sum\/zero\.js, run 2, test \d+: wrong-answer\. Expected/m);
  expect(out).toContain('2 runs each, beside 0 busy processes');
  expect(out).toContain('2 verdicts were not accepted');
});

it('judges loops about the limit, and says what became of each', patient, async () => {
  const few = ['--languages', 'javascript,python', '--busy', '0'];
  const { exitCode, err, out } = await run('--edges', '--runs', '1', ...few, '--json');
  const { edges } = JSON.parse(out) as {
    edges: { percent: number; runs: number; flips: number }[];
  };
  expect(edges.map(({ percent, runs }) => [percent, runs])).toEqual(
    [...Array(2)].flatMap(() => [85, 95, 105, 115].map((percent) => [percent, 1])),
  );
  // Whether they hold depends on how evenly this machine runs; that they are counted does not.
  expect(exitCode).toBe(edges.some(({ flips }) => flips > 0) ? 1 : 0);
  expect(err).toMatch(/^python, a loop of 115 % of the limit: /m);
});

it.each([
  [['--runs', 'many'], '--runs must be a whole number from 1.'],
  [['--busy', '-1'], '--busy'],
  [['--languages', 'javascript,cobol'], '--languages: cobol is none of '],
  [['no-such-problem'], 'There is no problem.ts for "no-such-problem".'],
  [['--quick'], "Unknown option '--quick'"],
])('exits with 2 for %j', async (argv, reason) => {
  const { exitCode, err } = await run(...argv);
  expect(exitCode).toBe(2);
  expect(err).toContain(reason);
});
