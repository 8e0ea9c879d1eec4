import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { Candidate } from './candidate.ts';
import { cleanUpsOfEachTest } from './clean-ups.ts';
import { LevelClimber } from './level-climber.ts';
import { processesBelow } from './processes.ts';
import { freePort, lightLanguages, type RunningSystem, startSystem } from './running-system.ts';
import { SectionWriter, writtenKinds } from './section-writer.ts';
import { addLevels, type SmallBank, writeSmallBank } from './small-bank.ts';
import { startRedis } from './start-redis.ts';
import { type Kind, Submitters } from './submitters.ts';
import { summary } from './summary.ts';

/** What dies, one after the other, while four candidates submit: as often as you like with `KILLS=200`. */
const victims = ['worker', 'api', 'sandbox child', 'postgres', 'supervisor'] as const;
type Victim = (typeof victims)[number];

const kills = Number(process.env.KILLS ?? victims.length);
const submissionsAtLeast = Math.max(200, kills * 20);
const submittersAtOnce = 4;
const timeoutMs = 240_000 + kills * 30_000;

const cleanUps = cleanUpsOfEachTest();

describe.each(['postgres', 'redis'])('with the queue on %s', (backend) => {
  test(
    'kill -9 of worker, api, sandbox, Postgres and supervisor: every acknowledged submission ends with one right verdict, no acknowledged save of any kind of section is lost, and a level opens with its verdict',
    async () => {
      const bank = await writeSmallBank(await temporaryFolder());
      const levelled = await addLevels(bank.folder);
      const env: Record<string, string> = {
        ...lightLanguages,
        RUNS_PER_MINUTE: '100000',
        LOG_LEVEL: 'warn',
        PROBLEMS_DIR: bank.folder,
      };
      if (backend === 'redis') env.REDIS_URL = await startOwnRedis();
      const dataDir = await temporaryFolder();
      const port = await freePort();
      let system = await startSystem({ dataDir, port, env });
      cleanUps.push(() => system.stop());
      const candidate = new Candidate(system.url);
      await candidate.visit();
      const kinds = kindsOf(bank);
      const submitters = new Submitters(candidate, kinds, submittersAtOnce);
      cleanUps.push(() => submitters.stop());
      const writers = await Promise.all(
        writtenKinds.map(async (kind) => {
          const another = new Candidate(system.url);
          await another.visit();
          const writer = await SectionWriter.begin(another, kind, bank.right.problem);
          cleanUps.push(() => writer.stop());
          return writer;
        }),
      );
      const third = new Candidate(system.url);
      await third.visit();
      const climber = new LevelClimber(third, levelled);
      cleanUps.push(() => climber.stop());

      /** From the kill until a submission sent after it is judged, by who was killed. */
      const recoveredMs = new Map<Victim, number[]>(victims.map((victim) => [victim, []]));
      /** From the kill of a worker until the runs that had been sent before it are judged. */
      const takenOverMs: number[] = [];
      for (let i = 0; i < kills; i++) {
        const victim = victims[i % victims.length] ?? 'worker';
        await sleep(200 + ((i * 137) % 500));
        await climber.isAboutToOpen();
        const underWay = submitters.underWay();
        await kill(victim, system, dataDir);
        const killedAt = Date.now();
        if (victim === 'supervisor') system = await startSystem({ dataDir, port, env });
        await submitters.judge(kinds[0]);
        recoveredMs.get(victim)?.push(Date.now() - killedAt);
        const ended = await Promise.all(underWay);
        if (victim === 'worker') takenOverMs.push(...ended.map((at) => at - killedAt));
      }
      while (submitters.acknowledged < submissionsAtLeast) await sleep(50);
      const { lost, wrong, different } = await submitters.result();
      const saves = writers.map((writer) => `${writer.kind} ${writer.saves}`);
      const idle = writers.flatMap((writer) => (writer.saves > kills ? [] : [writer.kind]));
      const lostSaves = await Promise.all(writers.map((writer) => writer.lost()));
      await climber.stop();

      const lines = [...recoveredMs].map(
        ([victim, times]) => `${victim} killed: judged again ${summary(times)}`,
      );
      console.log(
        [
          `${kills} kills with the queue on ${backend}: ${submitters.acknowledged} submissions acknowledged, ` +
            `${lost.length} lost, ${wrong.length} wrong, ${different.length} judged twice differently`,
          ...lines,
          `saves acknowledged meanwhile: ${saves.join(', ')}; ${climber.openings} levels opened`,
          `runs sent before a worker was killed: judged ${summary(takenOverMs)} after it`,
        ].join('\n'),
      );
      expect({ lost, wrong, different }).toEqual({ lost: [], wrong: [], different: [] });
      expect(lostSaves.filter((each) => each !== null)).toEqual([]);
      expect(idle, 'kinds with fewer saves than kills').toEqual([]);
      expect(climber.faults).toEqual([]);
      expect(climber.openings).toBeGreaterThanOrEqual(kills);
      expect(submitters.acknowledged).toBeGreaterThanOrEqual(submissionsAtLeast);
      expect(await system.stop()).toBe(0);
    },
    timeoutMs,
  );
});

async function kill(victim: Victim, system: RunningSystem, dataDir: string): Promise<void> {
  for (;;) {
    const pid = pidOf(victim, system, dataDir);
    if (pid !== null) return void process.kill(pid, 'SIGKILL');
    await sleep(10); // it was killed before, and is on its way
  }
}

function pidOf(victim: Victim, system: RunningSystem, dataDir: string): number | null {
  const supervisorPid = system.supervisor.pid;
  if (supervisorPid === undefined) throw new Error('The supervisor never started.');
  if (victim === 'supervisor') return supervisorPid;
  const part = {
    worker: 'apps/worker/src/main.ts',
    api: 'apps/api/src/main.ts',
    postgres: `-D ${join(dataDir, 'postgres', 'data')}`,
    'sandbox child': 'packages/sandbox/src/child/start.js',
  };
  const below = processesBelow(supervisorPid);
  // The last: of a child, the process itself and not what it is wrapped in.
  return below.findLast(({ command }) => command.includes(part[victim]))?.pid ?? null;
}

function kindsOf({ right, wrong }: SmallBank): Kind[] {
  // Long enough, over its sixteen tests, for a kill to find it being judged.
  const slow = `const until = Date.now() + 10; while (Date.now() < until);\n${right.code}`;
  // Queries come the same way. What a killed server of theirs costs: packages/sql/src/query-runner.test.ts.
  const quick: Kind[] = [
    { verdict: 'accepted', submission: right },
    { verdict: 'wrong-answer', submission: wrong },
    { verdict: 'compile-error', submission: { ...right, code: 'function (' } },
  ];
  return [...quick, ...quick, { verdict: 'accepted', submission: { ...right, code: slow } }];
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
