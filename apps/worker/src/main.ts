import { readFile } from 'node:fs/promises';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { openConnections, putBackTask, tasksInQueue } from '@dryrun/db';
import { openGrowingInputs, openJudgingData } from '@dryrun/problem-kit';
import { type Consumer, connectionsAtMost, openQueue } from '@dryrun/queue';
import { createSandbox } from '@dryrun/sandbox';
import { giveBackMemoryAtRest, logLines } from '@dryrun/settings';
import { createQueryRunner } from '@dryrun/sql';
import { pino } from 'pino';
import { handleTask } from './background/handle-task.ts';
import { kinds } from './background/kinds.ts';
import { giveUpTask } from './background/task-row.ts';
import { readEnv } from './env.ts';
import { giveUp } from './give-up.ts';
import { bringNext, handleInTurn, waitingInHand } from './handle-in-turn.ts';
import { leaveOut } from './leave-out.ts';
import { publishIsolation } from './publish-isolation.ts';
import { isStillStarting, publishLanguages } from './publish-languages.ts';
import { Turns } from './turns.ts';
import { untilBrought } from './until-brought.ts';
import { watchMissing } from './watch-missing.ts';

// The supervisor is gone: nobody would ever stop this process. It may have gone while this one loaded.
process.on('disconnect', () => process.exit(1));
if (process.connected === false) process.exit(1);

const env = readEnv(process.env);
const log = pino({ name: 'worker', level: env.LOG_LEVEL }, logLines);

const inHandAtMost = env.WORKER_CONCURRENCY + waitingInHand + tasksInQueue;
const turns = new Turns(env.WORKER_CONCURRENCY);

// The numbers are added up in docs/decisions/0013-connections.md.
const connections = openConnections({
  url: env.DATABASE_URL,
  name: 'dryrun-worker',
  // A run writes for some milliseconds at a time.
  pool: Math.min(env.WORKER_CONCURRENCY + 1, 10),
  others: env.REDIS_URL ? 0 : connectionsAtMost.toWork(inHandAtMost) + connectionsAtMost.toAdd,
  // It is the one who says what changed.
  hears: false,
  onError: (err) => log.warn({ err }, 'a database connection broke'),
});
const { db } = connections;
const queue = openQueue({
  databaseUrl: env.DATABASE_URL,
  postgres: connections,
  ...(env.REDIS_URL ? { redisUrl: env.REDIS_URL } : {}),
  log,
});
const sandbox = createSandbox({
  size: env.WORKER_CONCURRENCY,
  namespaces: env.SANDBOX_NAMESPACES,
  cacheDir: join(env.DATA_DIR, 'cache', 'sandbox'),
  onFault: ({ id, ...fault }) =>
    log.error({ errorId: id, ...fault }, 'a sandbox child said what none of ours says'),
});
// Its server starts with the first query, and rests again when there are none.
const queries = createQueryRunner({
  size: env.WORKER_CONCURRENCY,
  cacheDir: join(env.DATA_DIR, 'cache', 'sql'),
  namespaces: env.SANDBOX_NAMESPACES,
});
const cacheDir = join(env.DATA_DIR, 'cache', 'tests');
const judgingData = openJudgingData(env.PROBLEMS_DIR, {
  cacheDir,
  memoryLimitBytes: env.TESTS_MEMORY_MIB * 1024 * 1024,
});

const growingInputs = openGrowingInputs(env.PROBLEMS_DIR);
const referenceQuery = (slug: string) =>
  readFile(join(env.PROBLEMS_DIR, slug, 'reference.sql'), 'utf8');

/** How long a worker that is asked to stop goes on judging. */
const patienceMs = 5_000;
let consumer: Consumer | null = null;
let stopping = false;
let stopWatching = () => {};
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  stopWatching();
  // Runs in hand cannot be saved to a database that is away; another worker judges them again.
  connections.untilAway().then(() => process.exit(0));
  turns.close();
  // What is nearly done is done. Endless loops are not waited for: the supervisor would kill this process.
  const patience = setTimeout(() => turns.interruptAll(), patienceMs);
  await consumer?.close();
  clearTimeout(patience);
  await Promise.all([sandbox.close(), queries.close(), queue.close()]);
  await connections.close();
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

const { namespaces, message, details } = sandbox.isolation;
if (!namespaces) log.warn({ bubblewrap: details }, message);
await connections.persist(() => publishIsolation(db, sandbox.isolation));
const offering = leaveOut(sandbox, env.LANGUAGES);
const missing = offering.missing();
let languages = await offering.languages({ quick: true });
const publish = () =>
  publishLanguages(
    db,
    [...languages, queries.status()],
    // Whatever is installed, programs of theirs run behind walls alone.
    env.SANDBOX_NAMESPACES === 'off' ? new Map() : offering.missing(),
  );
await connections.persist(publish);
if (!stopping) {
  const isStarting = (id: string) => languages.some((one) => one.id === id && isStillStarting(one));
  const asked = { queries, referenceQuery, judgingData, growingInputs };
  const deps = { db, sandbox, ...asked, queue, turns, isStarting, log };
  const begin = giveBackMemoryAtRest();
  const inHandUntil = (work: () => Promise<void>) => {
    const end = begin();
    return connections.persist(work).finally(end);
  };
  consumer = queue.runs.consume((runId) => inHandUntil(() => handleInTurn(runId, deps)), {
    concurrency: inHandAtMost,
    onGaveUp: (runId, cause) => connections.persist(() => giveUp(db, log, runId, cause)),
    background: {
      handle: (taskId) =>
        // It waits, and is brought again until somebody works on it.
        env.BACKGROUND_WORK === 'off'
          ? connections.persist(() => putBackTask(db, taskId))
          : inHandUntil(() => handleTask(taskId, { ...deps, kinds })),
      onGaveUp: (taskId, cause) => connections.persist(() => giveUpTask(db, log, taskId, cause)),
    },
  });
  log.info({ concurrency: env.WORKER_CONCURRENCY }, 'taking runs');
  process.send?.({ taking: 'runs' });
  // What takes seconds to start is offered when it has started; nobody waits for it until then, nor one
  // of them for another.
  const bring = async (id: string) => {
    const checked = await sandbox.check(id);
    if (stopping) return true;
    languages = languages.map((one) => (one.id === id ? checked : one));
    await connections.persist(publish);
    await bringNext(deps, null);
    return checked.available;
  };
  for (const { id } of languages.filter(isStillStarting))
    await untilBrought(() => bring(id), {
      isOver: () => stopping,
      onFault: (err) => log.warn({ err, language: id }, 'a language could not be brought yet'),
    });
  for (const [language, reason] of missing)
    log.info({ language, reason }, 'a language is not offered here');
  stopWatching = watchMissing(offering, missing, async (changed) => {
    const down: string[] = [];
    try {
      for (const id of changed)
        if (!stopping && !(await bring(id)) && !offering.missing().has(id)) down.push(id);
      log.info({ languages: changed, down }, 'looked again for what was installed or removed');
      return down;
    } catch (err) {
      log.warn({ err }, 'languages could not be looked at again');
      return changed;
    }
  });
  // One that is killed would never write down what it has compiled.
  flushCompileCache();
}
