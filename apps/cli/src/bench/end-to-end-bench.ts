import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Candidate } from '../system/candidate.ts';
import { startSystem } from '../system/running-system.ts';
import { type BenchRow, quantile, row } from './measure.ts';

const rounds = 5;
const submissionsOneByOne = 60;
const submittersAtOnce = 8;
const submissionsAtOnce = 240;
/** Let the run-time compile what it will, and caches fill, before anything is counted. */
const warmUpSubmissions = 40;

export type Solution = { problem: string; language: string; code: string };

/**
 * Submit to verdict as a candidate has it: HTTP, queue, worker, sandbox, event stream, in the
 * processes that `npm start` starts. `env` chooses the backend (REDIS_URL) or is empty for the default.
 */
export async function benchEndToEnd(
  backend: string,
  solution: Solution,
  env: Record<string, string> = {},
): Promise<BenchRow[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dryrun-bench-'));
  const system = await startSystem({
    dataDir,
    env: { RUNS_PER_MINUTE: '1000000', LOG_LEVEL: 'warn', ...env },
  });
  try {
    const candidate = new Candidate(system.url);
    await candidate.visit();
    for (let i = 0; i < warmUpSubmissions; i++) await submitAndWait(candidate, solution);
    const p50: number[] = [];
    const p95: number[] = [];
    const throughput: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const times: number[] = [];
      for (let i = 0; i < submissionsOneByOne; i++) {
        times.push(await submitAndWait(candidate, solution));
      }
      p50.push(quantile(times, 0.5));
      p95.push(quantile(times, 0.95));
      throughput.push(await submissionsPerSecond(candidate, solution));
    }
    return [
      row(`e2e.${backend}.js.p50Ms`, 'ms', p50, { target: { kind: 'at most', value: 40 } }),
      row(`e2e.${backend}.js.p95Ms`, 'ms', p95, { target: { kind: 'at most', value: 100 } }),
      row(`e2e.${backend}.throughputPerSecond`, '/s', throughput, {
        target: { kind: 'at least', value: 60 },
      }),
    ];
  } finally {
    await system.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Milliseconds from the request to the verdict on the event stream. */
async function submitAndWait(candidate: Candidate, solution: Solution): Promise<number> {
  const begunMs = performance.now();
  const { id } = await candidate.submit(solution);
  const { verdict } = await candidate.verdictOf(id);
  if (verdict !== 'accepted') throw new Error(`A right solution got ${verdict}.`);
  return performance.now() - begunMs;
}

async function submissionsPerSecond(candidate: Candidate, solution: Solution): Promise<number> {
  const begunMs = performance.now();
  let left = submissionsAtOnce;
  const submitter = async () => {
    while (left-- > 0) await submitAndWait(candidate, solution);
  };
  await Promise.all(Array.from({ length: submittersAtOnce }, submitter));
  return submissionsAtOnce / ((performance.now() - begunMs) / 1000);
}

/** The first accepted JavaScript solution of a problem of the bank. */
export async function readSolution(problemsDir: string, problem: string): Promise<Solution> {
  const file = join(problemsDir, problem, 'submissions', 'accepted', 'reference.js');
  return { problem, language: 'javascript', code: await readFile(file, 'utf8') };
}
