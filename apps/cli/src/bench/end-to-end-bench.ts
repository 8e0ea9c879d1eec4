import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Candidate } from '../system/candidate.ts';
import { startSystem } from '../system/running-system.ts';
import { readSolutions, type Solution, untilOffered } from './bench-solutions.ts';
import { type BenchRow, quantile, row } from './measure.ts';

const rounds = 5;
const submissionsOneByOne = 60;
const submittersAtOnce = 8;
const submissionsAtOnce = 240;
/** Let the run-time compile what it will, and caches fill, before anything is counted. */
const warmUpSubmissions = 40;

const pythonOneByOne = 20;
/** The next spare is booted meanwhile, as it is between two submissions of people. */
const pythonPauseMs = 250;

/**
 * Submit to verdict as a candidate has it: HTTP, queue, worker, sandbox, event stream, in the
 * processes that `npm start` starts. `env` chooses the backend (REDIS_URL) or is empty for the default.
 */
export async function benchEndToEnd(
  backend: 'postgres' | 'redis',
  problemsDir: string,
  env: Record<string, string> = {},
): Promise<BenchRow[]> {
  const { javascript, python } = await readSolutions(problemsDir);
  const dataDir = await mkdtemp(join(tmpdir(), 'dryrun-bench-'));
  const system = await startSystem({
    dataDir,
    env: { PROBLEMS_DIR: problemsDir, RUNS_PER_MINUTE: '1000000', LOG_LEVEL: 'warn', ...env },
  });
  try {
    const candidate = new Candidate(system.url);
    await candidate.visit();
    for (let i = 0; i < warmUpSubmissions; i++) await submitAndWait(candidate, javascript);
    const js = await oneByOne(candidate, javascript, submissionsOneByOne);
    // Of one person two are judged at once; these are people of their own.
    const submitters = Array.from({ length: submittersAtOnce }, () => new Candidate(system.url));
    for (const submitter of submitters) await submitter.visit();
    const throughput: number[] = [];
    for (let round = 0; round < rounds; round++) {
      throughput.push(await submissionsPerSecond(submitters, javascript));
    }
    await untilOffered(candidate, python.language);
    for (let i = 0; i < 5; i++) await submitAndWait(candidate, python);
    const py = await oneByOne(candidate, python, pythonOneByOne, pythonPauseMs);
    const variant = backend;
    const atMost = (value: number) => ({ variant, target: { kind: 'at most' as const, value } });
    return [
      row('e2e.js.p50Ms', 'ms', js.p50, atMost(40)),
      row('e2e.js.p95Ms', 'ms', js.p95, atMost(100)),
      row('e2e.python.p50Ms', 'ms', py.p50, { variant }),
      row('e2e.throughputPerSecond', '/s', throughput, {
        variant,
        target: { kind: 'at least', value: 60 },
      }),
    ];
  } finally {
    await system.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function oneByOne(
  candidate: Candidate,
  solution: Solution,
  count: number,
  pauseMs = 0,
): Promise<{ p50: number[]; p95: number[] }> {
  const p50: number[] = [];
  const p95: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const times: number[] = [];
    for (let i = 0; i < count; i++) {
      times.push(await submitAndWait(candidate, solution));
      if (pauseMs > 0) await sleep(pauseMs);
    }
    p50.push(quantile(times, 0.5));
    p95.push(quantile(times, 0.95));
  }
  return { p50, p95 };
}

/** Milliseconds from the request to the verdict on the event stream. */
async function submitAndWait(candidate: Candidate, solution: Solution): Promise<number> {
  const begunMs = performance.now();
  const { id } = await candidate.submit(solution);
  const { verdict } = await candidate.verdictOf(id);
  if (verdict !== 'accepted') throw new Error(`A right solution got ${verdict}.`);
  return performance.now() - begunMs;
}

async function submissionsPerSecond(
  submitters: readonly Candidate[],
  solution: Solution,
): Promise<number> {
  const begunMs = performance.now();
  let left = submissionsAtOnce;
  const submitter = async (candidate: Candidate) => {
    while (left-- > 0) await submitAndWait(candidate, solution);
  };
  await Promise.all(submitters.map(submitter));
  return submissionsAtOnce / ((performance.now() - begunMs) / 1000);
}
