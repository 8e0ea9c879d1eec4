import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Candidate } from './candidate.ts';
import { processesBelow } from './processes.ts';
import { lightLanguages, type RunningSystem, startSystem } from './running-system.ts';
import { type SmallBank, writeSmallBank } from './small-bank.ts';

/*
 * Work in the background belongs to nobody who could press a button again: when the worker that is at it
 * dies, another goes on with it from the last step.
 */

type Background = { state: string; done: number; total: number };

const timeoutMs = 240_000;
/** Of each test of a program: how long it takes, until a step is seen before the last one is done. */
const longerMs = [2, 8, 32, 128];

let folder: string;
let bank: SmallBank;
let system: RunningSystem;
let candidate: Candidate;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dryrun-background-'));
  bank = await writeSmallBank(join(folder, 'bank'));
  const bankAlone = { PROBLEMS_DIR: bank.folder, ...lightLanguages };
  const env = { ...bankAlone, RUNS_PER_MINUTE: '100000', LOG_LEVEL: 'warn' };
  system = await startSystem({ dataDir: join(folder, 'data'), env });
  candidate = new Candidate(system.url);
  await candidate.visit();
}, timeoutMs);
afterAll(async () => {
  await system?.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}, timeoutMs);

async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await candidate.request(method, path, body);
  if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
  return (await response.json()) as T;
}

const workerPid = () =>
  processesBelow(system.supervisor.pid ?? 0).findLast(({ command }) =>
    command.includes('apps/worker/src/main.ts'),
  )?.pid ?? null;

const hasEnded = ({ state }: Background) => state === 'done' || state === 'failed';

/** Each begins it anew, with a program that takes so long on each test, and gives back how far it is. */
const kinds: [name: string, begin: (ms: number) => Promise<() => Promise<Background>>][] = [
  ['the drafts of an assessment', beginDrafts],
  ['the smallest failing input', beginShrinking],
  ['growth', beginGrowth],
];

test.each(kinds)(
  '%s: kill -9 of the worker that is at it loses no step, and it is done afterwards',
  async (_name, begin) => {
    const { read, seen } = await untilUnderWay(begin);
    const killed = workerPid();
    if (killed === null) throw new Error('There is no worker.');
    process.kill(killed, 'SIGKILL');
    let { done } = seen;
    let last = seen;
    while (!hasEnded(last)) {
      await sleep(50);
      last = await read();
      expect(last.done, 'steps that were done are not done again').toBeGreaterThanOrEqual(done);
      done = last.done;
    }
    expect(last).toMatchObject({ state: 'done', done: last.total });
    expect(last.total).toBeGreaterThan(seen.done);
    expect(workerPid()).not.toBe(killed);
  },
  timeoutMs,
);

/** Until some of it is done, and not all. */
async function untilUnderWay(begin: (typeof kinds)[number][1]) {
  for (const ms of longerMs) {
    const read = await begin(ms);
    for (let seen = await read(); !hasEnded(seen); seen = await read()) {
      if (seen.done > 0) return { read, seen };
      await sleep(5);
    }
  }
  throw new Error('It was always done before it was looked at.');
}

const takingMs = (ms: number, code: string, nr = 0) =>
  `const until = Date.now() + ${ms}; while (Date.now() < until);\n${code}\n// ${nr}\n`;

async function beginDrafts(ms: number) {
  const custom = { difficulties: ['easy'], topics: [], timeoutRule: 'strict' };
  const sections = [{ kind: 'coding', minutes: 30 }];
  const { id } = await ask<{ id: string }>('POST', '/assessments', {
    ...{ preset: 'custom', custom: { ...custom, sections }, language: 'typescript' },
    problems: [bank.right.problem],
  });
  await ask('POST', `/assessments/${id}/start`);
  const drafts = 24;
  for (let baseRevision = 0; baseRevision < drafts; baseRevision++)
    await ask('PUT', `/assessments/${id}/drafts/${bank.right.problem}`, {
      ...{ language: 'typescript', tab: 'one', keystrokes: 9, baseRevision },
      code: takingMs(ms, bank.right.code, baseRevision),
    });
  await ask('POST', `/assessments/${id}/finish`, { section: 'coding' });
  return async () => {
    const { problems } = await ask<{
      problems: { background: Background; drafts: { revision: number; passed: number | null }[] }[];
    }>('GET', `/assessments/${id}/drafts`);
    const [problem] = problems;
    if (problem === undefined) throw new Error('It has no problem.');
    if (problem.background.state === 'done') {
      const revisions = problem.drafts.map(({ revision }) => revision);
      expect(revisions, 'each draft is judged, once').toEqual([...new Set(revisions)]);
      expect(revisions).toHaveLength(problem.background.total);
    }
    return problem.background;
  };
}

async function beginShrinking(ms: number) {
  // Wrong for sums beyond 32 bits alone: no small input of the generator finds it.
  const code = takingMs(ms, 'const sum = (list) => list.reduce((a, b) => (a + b) | 0, 0);');
  const { id } = await candidate.submit({ ...bank.wrong, language: 'javascript', code });
  await candidate.verdictOf(id);
  return async () => {
    const found = await ask<{ background: Background; findings: { elements: number }[] }>(
      'GET',
      `/submissions/${id}/smallest`,
    );
    if (found.background.state === 'done') expect(found.findings[0]?.elements).toBe(1);
    return found.background;
  };
}

async function beginGrowth(ms: number) {
  const { id } = await candidate.submit({ ...bank.right, code: takingMs(ms, bank.right.code) });
  await candidate.verdictOf(id);
  await ask('POST', `/submissions/${id}/growth`);
  return async () => {
    const { background } = await ask<{ background: Background | null }>(
      'GET',
      `/submissions/${id}/growth`,
    );
    if (background === null) throw new Error('It was not asked for.');
    return background;
  };
}
