import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Candidate, type Submission } from './candidate.ts';
import { cleanUpsOfEachTest } from './clean-ups.ts';
import { lightLanguages, type RunningSystem, startSystem } from './running-system.ts';
import { type SmallBank, writeSmallBank } from './small-bank.ts';
import { startRedis } from './start-redis.ts';

/** `FAIRNESS_LOOPS=300` sends as many as it was measured with, and holds it to the time. */
const loopCount = Number(process.env.FAIRNESS_LOOPS ?? 40);
const isMeasured = process.env.FAIRNESS_LOOPS !== undefined;
const measurements = isMeasured ? 15 : 3;

const cleanUps = cleanUpsOfEachTest();

type Sent = { id: string; ahead: number };

describe.each(['postgres', 'redis'])('with the queue on %s', (backend) => {
  test('the endless loops of one owner cost another next to nothing', async () => {
    const bank = await writeSmallBank(await temporaryFolder());
    const system = await start(backend, bank);
    const [busy, other] = [await visit(system), await visit(system)];
    const solution = bank.right;
    const idleMs = await measure(other, solution);

    const loop = { ...solution, code: 'function sum(): number { while (true); }' };
    const answers = await Promise.all(
      Array.from({ length: loopCount }, () =>
        busy.request('POST', '/runs', { ...loop, kind: 'submission' }),
      ),
    );
    const taken = answers.filter(({ status }) => status === 202);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(loopCount - taken.length);
    // Two in the queue and twenty waiting; one or another may have been judged meanwhile.
    expect(taken.length).toBeGreaterThanOrEqual(22);
    const loops = (await Promise.all(taken.map((answer) => answer.json()))) as Sent[];

    const besideMs = await measure(other, solution);
    const states = await Promise.all(loops.map(({ id }) => busy.run(id)));
    const left = states.filter(({ state }) => state !== 'done').length;
    expect(left, 'loops that still wait when the other has been served').toBeGreaterThan(10);

    const times = { idleMs: Math.round(idleMs), besideMs: Math.round(besideMs) };
    console.log({ backend, loops: loopCount, taken: taken.length, left, ...times });
    if (isMeasured) expect(besideMs).toBeLessThanOrEqual(2 * idleMs);
  }, 240_000);
});

/** The median of the milliseconds from the request to the verdict. */
async function measure(candidate: Candidate, solution: Submission): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < measurements; n++) {
    const begunMs = performance.now();
    const { id } = await candidate.submit(solution);
    expect((await candidate.verdictOf(id)).verdict).toBe('accepted');
    times.push(performance.now() - begunMs);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

async function visit(system: RunningSystem): Promise<Candidate> {
  const candidate = new Candidate(system.url);
  await candidate.visit();
  return candidate;
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dryrun-fairness-'));
  cleanUps.push(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

async function start(backend: string, bank: SmallBank): Promise<RunningSystem> {
  const dataDir = await temporaryFolder();
  const env: Record<string, string> = {
    ...lightLanguages,
    RUNS_PER_MINUTE: '100000',
    LOG_LEVEL: 'warn',
    WORKER_CONCURRENCY: '2',
    PROBLEMS_DIR: bank.folder,
  };
  if (backend === 'redis') {
    const redis = await startRedis();
    cleanUps.push(() => redis.stop());
    env.REDIS_URL = redis.url;
  }
  const system = await startSystem({ dataDir, env });
  cleanUps.push(() => system.stop());
  return system;
}
