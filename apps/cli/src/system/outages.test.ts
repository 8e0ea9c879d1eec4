import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freeze, lendDatabase, startEmbeddedPostgres, thaw } from '@dryrun/db';
import { expect, test } from 'vitest';
import { Candidate } from './candidate.ts';
import { cleanUpsOfEachTest } from './clean-ups.ts';
import { Onlooker } from './onlooker.ts';
import { processesBelow } from './processes.ts';
import { lightLanguages, type RunningSystem, startSystem } from './running-system.ts';
import { spread, summary } from './summary.ts';

/**
 * Postgres goes away and comes back under load, again and again: a few times here, and as often as
 * you like with `OUTAGES=50`, which also holds it to the two seconds of decision 13; an ordinary run
 * shares its machine with other tests.
 */
const many = process.env.OUTAGES !== undefined;
const outages = Number(process.env.OUTAGES ?? 2);
const longestMs = many ? 30_000 : 2_500;
const readyWithinMs = many ? 2_000 : 15_000;
const answersWithinMs = many ? 2_000 : 6_000;
/** Judging two runs at once, with the queue in Postgres; the numbers are in docs/decisions/0013. */
const judgedAtOnce = '2';
const backendsAtMost = 40;

const problemsDir = join(import.meta.dirname, '..', '..', '..', '..', 'problems');

const cleanUps = cleanUpsOfEachTest();

type Server = { url: string; pid(): number; crash(): Promise<void>; start(): Promise<void> };

const places: [string, () => Promise<{ system: RunningSystem; server: Server }>][] = [
  ['embedded', embedded],
  ['at DATABASE_URL', elsewhere],
];

test.each(places)(
  'Postgres %s is killed and frozen: everybody is answered, and all is ready soon after it is back',
  async (place, start) => {
    const { system, server } = await start();
    const candidate = new Candidate(system.url);
    await candidate.visit();
    const submission = await rightSubmission();
    const opened = descriptors(system);
    const onlooker = new Onlooker({ candidate, databaseUrl: server.url });
    cleanUps.push(() => onlooker.stop());

    const readyMs: number[] = [];
    for (const [i, awayMs] of spread(outages, 200, longestMs).entries()) {
      const before = await candidate.submit(submission);
      if (i % 2 === 0) {
        await server.crash();
        await delay(awayMs);
        await server.start();
      } else {
        freeze(server.pid());
        await delay(awayMs);
        thaw(server.pid());
      }
      const backAt = await onlooker.reached();
      await untilReady(system.url);
      readyMs.push(Date.now() - backAt);
      // What was sent just before it, and what is sent just after it, is judged: work goes on each time.
      const after = await candidate.submit(submission);
      for (const { id } of [before, after]) {
        expect((await candidate.verdictOf(id)).verdict).toBe('accepted');
      }
    }
    const seen = await onlooker.stop();
    console.log(
      `${outages} outages of Postgres ${place}: ready ${summary(readyMs)} after it was back; ` +
        `${seen.answers} requests meanwhile, answered ${summary(seen.answerMs)}; ` +
        `at most ${seen.backends} backends; descriptors ${opened} before, ${descriptors(system)} after`,
    );
    expect(Math.max(...readyMs)).toBeLessThan(readyWithinMs);
    expect(seen.wrong, 'answers that are neither right nor a 503 with the reason').toEqual([]);
    expect(Math.max(...seen.answerMs)).toBeLessThan(answersWithinMs);
    expect(seen.backends).toBeLessThanOrEqual(backendsAtMost);
    expect(descriptors(system)).toBeLessThan(opened + 40);
    expect(await system.stop()).toBe(0);
  },
  60_000 + outages * (longestMs + 30_000),
);

async function embedded() {
  const dataDir = await temporaryFolder();
  const system = await startedSystem({ dataDir });
  const pid = () => {
    const [found] = processesBelow(system.supervisor.pid ?? 0).filter(({ command }) =>
      command.includes(`-D ${join(dataDir, 'postgres', 'data')}`),
    );
    if (!found) throw new Error('There is no Postgres.');
    return found.pid;
  };
  const socket = encodeURIComponent(join(dataDir, 'postgres'));
  const server: Server = {
    url: `postgres://app@localhost/postgres?host=${socket}`,
    pid,
    crash: async () => void process.kill(pid(), 'SIGKILL'),
    async start() {}, // whoever supervises it does
  };
  return { system, server };
}

async function elsewhere() {
  const elsewhereDir = await temporaryFolder();
  lendDatabase(elsewhereDir);
  const postgres = await startEmbeddedPostgres({ dataDir: elsewhereDir });
  cleanUps.push(() => postgres.stop());
  const dataDir = await temporaryFolder();
  const system = await startedSystem({ dataDir, env: { DATABASE_URL: postgres.url } });
  const server: Server = {
    url: postgres.url,
    pid: () => postgres.pid,
    async crash() {
      process.kill(postgres.pid, 'SIGKILL');
      await postgres.waitForExit();
    },
    start: () => postgres.restart(),
  };
  return { system, server };
}

async function startedSystem(options: { dataDir: string; env?: Record<string, string> }) {
  const limits = { RUNS_PER_MINUTE: '100000', WORKER_CONCURRENCY: judgedAtOnce };
  const env = { ...limits, ...lightLanguages, LOG_LEVEL: 'warn', ...options.env };
  const system = await startSystem({ ...options, env });
  cleanUps.push(() => system.stop());
  return system;
}

async function untilReady(url: string): Promise<void> {
  for (;;) {
    const health = await fetch(`${url}/api/health`).catch(() => null);
    await health?.arrayBuffer();
    if (health?.ok) return;
    await delay(20);
  }
}

/** Open files and sockets of api and worker together. */
function descriptors({ supervisor }: RunningSystem): number {
  const parts = processesBelow(supervisor.pid ?? 0).filter(({ command }) =>
    /apps\/(api|worker)\/src\/main\.ts/.test(command),
  );
  return parts.reduce((sum, { pid }) => sum + readdirSync(`/proc/${pid}/fd`).length, 0);
}

async function rightSubmission() {
  const folder = join(problemsDir, 'tasting-flight', 'submissions', 'accepted');
  const code = await readFile(join(folder, 'prefix-sums-and-positions.ts'), 'utf8');
  return { problem: 'tasting-flight', language: 'typescript', code };
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dryrun-outage-'));
  cleanUps.push(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
