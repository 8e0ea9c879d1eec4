import { rmSync } from 'node:fs';
import { findBinaries } from './binaries.ts';
import { prepareDatabase, socketFolderFor } from './data-folder.ts';
import { lockDataFolder } from './data-lock.ts';
import { openDataFolder } from './ownership.ts';
import { chooseRunAs } from './run-as.ts';
import { end, findRunning, launch, rotateLog, type Server } from './server.ts';

const LOG_LOOK_EVERY_MS = 10_000;

export type EmbeddedPostgres = {
  /** Connection string; the same after every restart of the server on this data folder. */
  readonly url: string;
  /** True when a server left behind by a killed Dry Run was taken over instead of started. */
  readonly adopted: boolean;
  /** Process id of the server now running. */
  readonly pid: number;
  /**
   * Waits until the current server process is gone, for whatever reason, and says why.
   * A supervisor that did not call `stop` then calls `restart`.
   */
  waitForExit(): Promise<string>;
  /**
   * Starts the server again after it has gone; the url stays. Does nothing once `stop` was called.
   *
   * @throws StartUpError `server-failed`
   */
  restart(): Promise<void>;
  /** Shuts the server down cleanly, also one that is just restarting, and gives the folder back. */
  stop(): Promise<void>;
};

export type EmbeddedPostgresOptions = {
  /** The program's data folder; made when missing. The server's files go into `postgres/` in it. */
  dataDir: string;
  /** Receives one plain sentence per thing worth knowing. */
  log?: (message: string) => void;
};

/**
 * Runs a Postgres of our own on a data folder: makes the database on the first start, recovers
 * after a crash, takes over a server that a killed Dry Run left behind. Works as root and not.
 * The server listens on a Unix socket only, and on Linux the kernel ends it when this process dies.
 *
 * @throws StartUpError with one of the codes `data-folder-in-use`, `data-folder-not-writable`,
 *   `data-folder-open`, `data-folder-foreign`, `data-folder-newer`, `data-folder-older`,
 *   `platform-unsupported`, `binary-missing`, `server-cannot-run`, `initdb-failed`, `disk-full`,
 *   `socket-folder-unsafe`, `server-failed`
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => {});
  const binaries = findBinaries();
  const folder = openDataFolder(options.dataDir, log);
  const unlock = lockDataFolder(folder.root);
  try {
    const left = await findRunning(folder);
    const runAs = chooseRunAs(binaries, folder);
    if (!left) prepareDatabase(folder, binaries, runAs, log);
    if (left) log(`Took over the Postgres left running as process ${left.pid}`);
    const socketFolder = left?.socketFolder ?? socketFolderFor(folder, runAs);
    let server: Server = left ?? (await launch(folder, socketFolder, binaries, runAs));
    const rotation = setInterval(() => rotateLog(folder), LOG_LOOK_EVERY_MS).unref();
    let restarting = Promise.resolve();
    let stopped = false;
    return {
      url: urlOf(socketFolder),
      adopted: left !== undefined,
      get pid() {
        return server.pid;
      },
      waitForExit: () => server.exited,
      async restart() {
        await server.exited;
        if (stopped) return;
        const launched = launch(folder, socketFolder, binaries, runAs);
        restarting = launched.then(
          () => {},
          () => {},
        );
        server = await launched;
      },
      async stop() {
        stopped = true;
        clearInterval(rotation);
        await restarting;
        await end(server, runAs);
        // The server has removed its socket; a folder made only for it goes too.
        if (socketFolder !== folder.home) rmSync(socketFolder, { recursive: true, force: true });
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** How to connect to a server of ours. */
export function urlOf(socketFolder: string): string {
  return `postgres://app@localhost/postgres?host=${encodeURIComponent(socketFolder)}`;
}
