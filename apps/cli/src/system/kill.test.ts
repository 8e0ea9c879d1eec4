import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { Candidate, type SeenRun } from './candidate.ts';
import { processesBelow } from './processes.ts';
import { freePort, type RunningSystem, startSystem } from './running-system.ts';
import { startRedis } from './start-redis.ts';

const problemsDir = join(import.meta.dirname, '..', '..', '..', '..', 'problems');
const submissionCount = 200;
const submittersAtOnce = 4;
const timeoutMs = 240_000;

/** After so many acknowledged submissions, what dies. */
const deaths = [
  { after: 30, victim: 'worker' },
  { after: 70, victim: 'api' },
  { after: 110, victim: 'postgres' },
  { after: 150, victim: 'supervisor' },
] as const;
type Victim = (typeof deaths)[number]['victim'];

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

describe.each(['postgres', 'redis'])('with the queue on %s', (backend) => {
  test(
    'kill -9 of worker, api, Postgres and supervisor: every acknowledged submission ends with one right verdict',
    async () => {
      const env: Record<string, string> = { RUNS_PER_MINUTE: '100000', LOG_LEVEL: 'warn' };
      if (backend === 'redis') env.REDIS_URL = await startOwnRedis();
      const dataDir = await temporaryFolder();
      const port = await freePort();
      let system = await startSystem({ dataDir, port, env });
      cleanUps.push(() => system.stop());
      const candidate = new Candidate(system.url);
      await candidate.visit();
      const kinds = await solutionsWithVerdicts();

      const acknowledged = new Map<string, string>();
      let next = 0;
      const submitter = async () => {
        while (next < submissionCount) {
          const kind = kinds[next++ % kinds.length];
          if (!kind) throw new Error('There is no solution to submit.');
          const run = await untilAcknowledged(candidate, kind.submission);
          acknowledged.set(run.id, kind.verdict);
        }
      };
      const killer = async () => {
        for (const { after, victim } of deaths) {
          while (acknowledged.size < after) await sleep(5);
          await kill(victim, system, dataDir);
          if (victim === 'supervisor') system = await startSystem({ dataDir, port, env });
        }
      };
      await Promise.all([killer(), ...Array.from({ length: submittersAtOnce }, submitter)]);

      expect(acknowledged.size).toBe(submissionCount);
      for (const [id, verdict] of acknowledged) {
        const run = await untilDone(candidate, id);
        expect({ id, verdict: run.verdict }).toEqual({ id, verdict });
        const judged = run.tests.map((seen) => seen.index);
        expect(judged, 'each test has one outcome').toEqual(judged.map((_, index) => index));
        expect(judged).toHaveLength(verdict === 'compile-error' ? 0 : run.total);
        expect(run.tests.filter((seen) => seen.verdict === 'accepted')).toHaveLength(run.passed);
      }
      expect(await system.stop()).toBe(0);
    },
    timeoutMs,
  );
});

/** As the browser does it: the same request again and again until the server has said yes. */
async function untilAcknowledged(
  candidate: Candidate,
  submission: { problem: string; language: string; code: string },
): Promise<SeenRun> {
  const requestId = randomUUID();
  for (;;) {
    try {
      return await candidate.submit({ ...submission, requestId });
    } catch {
      await sleep(100);
    }
  }
}

async function untilDone(candidate: Candidate, id: string): Promise<SeenRun> {
  for (;;) {
    const run = await candidate.run(id).catch(() => null);
    if (run?.state === 'done') return run;
    await sleep(100);
  }
}

async function kill(victim: Victim, system: RunningSystem, dataDir: string): Promise<void> {
  process.kill(await pidOf(victim, system, dataDir), 'SIGKILL');
}

async function pidOf(victim: Victim, system: RunningSystem, dataDir: string): Promise<number> {
  const supervisorPid = system.supervisor.pid;
  if (supervisorPid === undefined) throw new Error('The supervisor never started.');
  if (victim === 'supervisor') return supervisorPid;
  const part = {
    worker: 'apps/worker/src/main.ts',
    api: 'apps/api/src/main.ts',
    postgres: dataDir,
  };
  const found = processesBelow(supervisorPid).find(({ command }) => command.includes(part[victim]));
  if (!found) throw new Error(`There is no process of ${victim}.`);
  return found.pid;
}

async function solutionsWithVerdicts() {
  const folder = join(problemsDir, 'tasting-flight', 'submissions');
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const submission = { problem: 'tasting-flight', language: 'typescript' };
  return [
    { verdict: 'accepted', code: await read('accepted/prefix-sums-and-positions.ts') },
    { verdict: 'wrong-answer', code: await read('wrong_answer/forgets-the-last-flight.ts') },
    { verdict: 'compile-error', code: 'function (' },
  ].map(({ verdict, code }) => ({ verdict, submission: { ...submission, code } }));
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dryrun-kill-'));
  cleanUps.push(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

async function startOwnRedis(): Promise<string> {
  const redis = await startRedis();
  cleanUps.push(async () => redis.stop());
  return redis.url;
}
