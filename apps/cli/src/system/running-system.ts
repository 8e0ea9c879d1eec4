import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { lendDatabase, lendFiles } from '@dryrun/db';

const mainFile = join(import.meta.dirname, '..', 'main.ts');
/** What `prepareRuntimes` made before the tests began. */
const preparedCache = join(
  ...[import.meta.dirname, '..', '..', '..', '..', 'node_modules', '.cache', 'dryrun-sandbox'],
);
const readyLine = /Dry Run is ready at (\S+)/;

export type RunningSystem = {
  url: string;
  /** The supervisor; kill it to see what becomes of the rest. */
  supervisor: ChildProcess;
  /** Everything it has printed so far. */
  output(): string;
  /** Asks it to stop and waits until it has. Gives back its exit code. */
  stop(): Promise<number | null>;
};

/** For tests that judge nothing else: a worker spends two seconds of a core to bring the other languages. */
export const lightLanguages = { LANGUAGES: 'javascript,typescript' };

export type SystemOptions = {
  dataDir: string;
  /** A free one is taken when left out. */
  port?: number;
  /** Has it make everything itself, as on a machine where it never ran. */
  fresh?: boolean;
  env?: Record<string, string>;
};

/**
 * Starts the whole product as `npm start` does, in a process of its own, and waits until it serves.
 * @throws with all that it printed when it ends before it is ready.
 */
export async function startSystem(options: SystemOptions): Promise<RunningSystem> {
  const port = options.port ?? (await freePort());
  if (!options.fresh) lendPrepared(options.dataDir, options.env);
  const { DATABASE_URL: _, REDIS_URL: __, ...inherited } = process.env;
  const supervisor = spawn(process.execPath, [mainFile, 'start'], {
    env: {
      ...inherited,
      PORT: String(port),
      DATA_DIR: options.dataDir,
      // Tests are about several people.
      GUESTS: 'separate',
      ...options.env,
    },
    // Over the channel it learns of our end: a test that was killed leaves nothing behind.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let printed = '';
  const url = await new Promise<string>((ready, failed) => {
    const take = (part: Buffer) => {
      printed += part;
      const line = readyLine.exec(printed);
      if (line?.[1]) ready(line[1]);
    };
    supervisor.stdout?.on('data', take);
    supervisor.stderr?.on('data', take);
    supervisor.on('error', failed);
    supervisor.on('exit', (code) =>
      failed(new Error(`Dry Run ended with ${code} before it was ready:\n${printed}`)),
    );
  });
  return {
    url,
    supervisor,
    output: () => printed,
    async stop() {
      if (supervisor.exitCode !== null || supervisor.signalCode !== null) {
        return supervisor.exitCode;
      }
      const ended = new Promise<number | null>((settle) => supervisor.once('exit', settle));
      supervisor.kill('SIGTERM');
      return ended;
    },
  };
}

/** The snapshot of Python and a fresh database take seconds to make, and are the same for all. */
function lendPrepared(dataDir: string, env: Record<string, string> = {}): void {
  if (env.DATABASE_URL === undefined) lendDatabase(dataDir);
  lendFiles(preparedCache, join(dataDir, 'cache', 'sandbox'));
}

/** A port nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
