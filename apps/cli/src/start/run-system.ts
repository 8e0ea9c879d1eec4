import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { StartUpError } from '@dryrun/db';
import { giveBackMemoryAtRest } from '@dryrun/settings';
import { readOrMakeSecret } from './auth-secret.ts';
import { checkPort } from './check-port.ts';
import { checkSettings } from './check-settings.ts';
import { openDatabaseServer, prepareDatabase } from './database.ts';
import { reachableFrom } from './reachable-from.ts';
import { root, type StartEnv } from './start-env.ts';
import { stopSignals } from './stop-signals.ts';
import { keepRunning, type ProcessSpec, type SupervisedProcess } from './supervised-process.ts';

type Log = (message: string) => void;

export type SystemPlan = {
  env: StartEnv;
  log: Log;
  /** Gives the folder of the built web app, when the api is to serve it. */
  prepareWeb(): Promise<string | undefined>;
  /** Called when api and worker are on their way; what it starts must come up as well. */
  beside?: (parts: {
    api: SupervisedProcess;
    worker: SupervisedProcess;
    start: PartMaker;
  }) => SupervisedProcess[];
};
export type PartMaker = (
  name: string,
  args: string[],
  more?: () => NodeJS.ProcessEnv,
) => SupervisedProcess;

const READY_LIMIT_MS = 60_000;

/**
 * Brings everything up in order, says that it is ready, waits for a signal, and takes everything
 * down in reverse: first the api stops accepting, then the worker ends its run, Postgres goes last.
 *
 * @throws StartUpError when something does not come up; what had come up is taken down
 */
export async function runSystem({ env, log, ...plan }: SystemPlan): Promise<void> {
  // Whoever reads what we print may go before us, and must not take us along.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const stopping = stopSignals(log);
  await using up = new AsyncDisposableStack();
  checkSettings(env);
  await checkPort(env.HOST, env.PORT);
  const database = await openDatabaseServer(env, log);
  up.defer(() => database.stop());
  await prepareDatabase(database.url, env.REDIS_URL);
  if (stopping.aborted) return;
  // After all that can go wrong in a second: a first build takes ten.
  const webDir = await plan.prepareWeb();
  if (stopping.aborted) return;

  const { AUTH_SECRET: _, ...inherited } = process.env;
  const shared: NodeJS.ProcessEnv = {
    ...inherited,
    DATABASE_URL: database.url,
    DATA_DIR: env.DATA_DIR,
    PROBLEMS_DIR: env.PROBLEMS_DIR,
  };
  const part: PartMaker = (name, args, more) => {
    const logFile = path.join(env.DATA_DIR, 'logs', `${name}.log`);
    const spec: ProcessSpec = { name, args, env: () => ({ ...shared, ...more?.() }), logFile, log };
    const running = keepRunning(spec);
    up.defer(() => running.stop());
    return running;
  };
  const app = (name: string) => [path.join(root, 'apps', name, 'src', 'main.ts')];
  const worker = part('worker', app('worker'));
  const api = part('api', app('api'), () => ({
    HOST: env.HOST,
    PORT: String(env.PORT),
    AUTH_SECRET: env.AUTH_SECRET ?? readOrMakeSecret(env.DATA_DIR),
    ...(webDir ? { WEB_DIR: webDir } : {}),
  }));
  process.on('SIGUSR2', () => {
    log('The data was restored: api and worker start again');
    api.restart();
    worker.restart();
  });
  const beside = plan.beside?.({ api, worker, start: part }) ?? [];

  const url = `http://${addressOf(env.HOST)}:${env.PORT}`;
  const decided = new AbortController();
  await Promise.race([
    untilReady(url, AbortSignal.any([stopping, decided.signal])),
    failure('api', api),
    failure('worker', worker),
    ...beside.map((running) => failure('web server', running)),
  ]).finally(() => decided.abort());
  if (!stopping.aborted) {
    log(`Dry Run is ready at ${url}`);
    giveBackMemoryAtRest();
    for (const line of reachableFrom(env)) log(line);
    await new Promise((resolve) => stopping.addEventListener('abort', resolve, { once: true }));
  }
}

/** Asks the api until it says that a submission sent now would be judged. */
async function untilReady(url: string, stopping: AbortSignal): Promise<void> {
  const deadline = Date.now() + READY_LIMIT_MS;
  let said = 'no answer';
  while (!stopping.aborted) {
    try {
      const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5_000) });
      said = await response.text();
      if (response.ok) return;
    } catch {
      // not listening yet
    }
    if (Date.now() > deadline) {
      throw new StartUpError(
        'not-ready',
        `Dry Run did not get ready within ${READY_LIMIT_MS / 1000} s. Its health: ${said}`,
      );
    }
    await delay(25);
  }
}

/** Before we have said that we are ready, a part that ends is a failure to start, not a crash. */
async function failure(name: string, part: SupervisedProcess): Promise<never> {
  const lastWords = await part.firstEnd;
  throw new StartUpError(
    `${name.replace(' ', '-')}-failed`,
    `The ${name} did not start:\n${lastWords}\n`,
  );
}

function addressOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
