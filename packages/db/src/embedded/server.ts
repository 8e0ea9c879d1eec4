import { spawn } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  fstatSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import type { DataFolder } from './folder-layout.ts';
import { commandOf, isAlive } from './process-identity.ts';
import { type RunAs, runSync, serverEnvironment } from './run-as.ts';
import { diskFull, StartUpError } from './start-up-error.ts';

/** A running server. `exited` resolves, with a reason to log, when its process is gone. */
export type Server = { pid: number; socketFolder: string; exited: Promise<string> };

/** What Postgres writes into `postmaster.pid` about itself. */
type PidFile = { pid: number; socketFolder: string; ready: boolean };

const MAX_LOG_BYTES = 5 * 1024 * 1024;
/** Recovery after a crash took up to 1.2 s here; a slow disk may take much longer. */
const START_LIMIT_MS = 60_000;

/**
 * For a laptop with one user: little memory, few processes, no replication. fsync and
 * synchronous_commit stay on, because an acknowledged answer must survive the plug being pulled.
 */
const SETTINGS = [
  'listen_addresses=',
  'max_connections=100',
  'shared_buffers=64MB',
  'max_wal_size=512MB',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_logical_replication_workers=0',
  'max_parallel_workers_per_gather=0',
  'io_method=sync',
  'jit=off',
  'random_page_cost=1.1',
  'autovacuum_naptime=15s', // the queue's table turns over completely many times a minute
  'log_checkpoints=off',
  'huge_pages=off',
  // After a crash of its own it ends and is started again by whoever watches it. Left to itself on a
  // disk that is full, it can lose its recovery and wait for it for ever, also when there is room again.
  'restart_after_crash=off',
  // After a crash Postgres has everything written that the crash left in memory. By default it opens
  // and flushes each of its thousand files, which took 4 of the 5 seconds of a restart.
  ...(process.platform === 'linux' ? ['recovery_init_sync_method=syncfs'] : []),
];

/**
 * The server that already runs on this data, left behind by a Dry Run that was killed.
 *
 * @throws StartUpError `server-failed` when it neither gets ready nor goes away
 */
export async function findRunning(folder: DataFolder): Promise<Server | undefined> {
  const deadline = Date.now() + START_LIMIT_MS;
  for (;;) {
    const found = readPidFile(folder);
    if (!found || !isOurs(found.pid, folder)) return undefined;
    if (found.ready) {
      return { pid: found.pid, socketFolder: found.socketFolder, exited: whenGone(found.pid) };
    }
    if (Date.now() > deadline) {
      throw new StartUpError(
        'server-failed',
        `The Postgres of an earlier start (process ${found.pid}) neither starts nor ends. End that process and start again.`,
      );
    }
    await delay(20); // starting or shutting down: one of the answers above comes soon
  }
}

/**
 * Starts the server and waits until it accepts connections.
 *
 * @throws StartUpError `server-failed` with the end of its log, `disk-full`
 */
export async function launch(
  folder: DataFolder,
  socketFolder: string,
  binaries: Binaries,
  runAs: RunAs,
): Promise<Server> {
  removeStalePidFile(folder);
  const startedAt = Date.now();
  for (;;) {
    const outcome = await tryLaunch(folder, socketFolder, binaries, runAs);
    if (typeof outcome !== 'string') return outcome;
    // After kill -9 of the server its workers live on for a moment and hold the shared memory. What
    // they say when they notice may come last in the log that they share with the new server.
    const passing = /shared memory block|lock file|unexpected postmaster exit/.test(outcome);
    if (/No space left|Disk quota exceeded/i.test(outcome)) throw diskFull(folder.root, outcome);
    if (!passing || Date.now() - startedAt > START_LIMIT_MS) {
      throw new StartUpError(
        'server-failed',
        `The built-in Postgres did not start: ${outcome} (its log is ${folder.log})`,
      );
    }
    await delay(100);
  }
}

/** One attempt: the running server, or what it said before it gave up. */
async function tryLaunch(
  folder: DataFolder,
  socketFolder: string,
  binaries: Binaries,
  runAs: RunAs,
): Promise<Server | string> {
  const log = openLog(folder);
  const logStart = fstatSync(log).size;
  const [program = '', ...args] = [
    ...runAs.wrapper,
    ...[binaries.postgres, '-D', folder.data, '-k', socketFolder],
    ...SETTINGS.flatMap((setting) => ['-c', setting]),
  ];
  const child = spawn(program, args, {
    ...runAs.spawnUser,
    cwd: folder.home,
    env: serverEnvironment,
    stdio: ['ignore', log, log],
    detached: true, // a Ctrl-C in the terminal is for us; the server goes last
  });
  closeSync(log);
  let gone: string | undefined;
  const exited = new Promise<string>((resolve) => {
    const end = (reason: string) => {
      gone = reason;
      resolve(reason);
    };
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, signal) => end(signal ? `killed by ${signal}` : `exit code ${code}`));
  });
  const deadline = Date.now() + START_LIMIT_MS;
  while (gone === undefined && Date.now() < deadline) {
    const found = readPidFile(folder);
    if (found?.ready && found.pid === child.pid) return { pid: found.pid, socketFolder, exited };
    await Promise.race([exited, delay(5)]);
  }
  if (gone === undefined) child.kill('SIGQUIT');
  return tail(folder, logStart) || gone || `not ready within ${START_LIMIT_MS / 1000} s`;
}

/** Ends a server: at once for its clients ("fast"), but with everything written. */
export async function end(server: Server, runAs: RunAs): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (!tell(server.pid, signal, runAs)) return; // already gone
    const late = new AbortController();
    const gone = await Promise.race([
      server.exited.then(() => true),
      delay(patienceMs, false, { signal: late.signal }),
    ]);
    late.abort();
    if (gone) return;
  }
}

/** Sends a signal; false when there is no such process any more. */
function tell(pid: number, signal: NodeJS.Signals, runAs: RunAs): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
    // A root without the capability to kill, as in some containers; the server's user may.
    const kill = ['sh', '-c', 'kill -s "$0" "$1"', signal.slice('SIG'.length), String(pid)];
    return runSync(runAs, kill, '/').status === 0;
  }
}

function readPidFile(folder: DataFolder): PidFile | undefined {
  try {
    const lines = readFileSync(path.join(folder.data, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    if (!Number.isInteger(pid) || pid <= 0) return undefined;
    return { pid, socketFolder: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/** After a crash the number in the file may belong to any other process, or to none. */
function isOurs(pid: number, folder: DataFolder): boolean {
  const command = commandOf(pid);
  return command?.includes('postgres') === true && command.includes(` -D ${folder.data} `);
}

/** Postgres would refuse to start on a file that names a living process, whatever it is. */
function removeStalePidFile(folder: DataFolder): void {
  const found = readPidFile(folder);
  if (found && !isOurs(found.pid, folder)) {
    rmSync(path.join(folder.data, 'postmaster.pid'), { force: true });
  }
}

/** A server that is not our child tells us nothing when it ends, so we look. */
async function whenGone(pid: number): Promise<string> {
  while (isAlive(pid)) await delay(100, undefined, { ref: false });
  return 'gone';
}

function openLog(folder: DataFolder): number {
  rotateLog(folder);
  return openSync(folder.log, 'a', 0o600);
}

/** Empties the server's log when it has grown; what it held is kept beside it if there is room. */
export function rotateLog(folder: DataFolder): void {
  const size = statSync(folder.log, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= MAX_LOG_BYTES) return;
  try {
    copyFileSync(folder.log, `${folder.log}.1`);
  } catch {
    // A full disk.
  }
  try {
    truncateSync(folder.log); // the server appends, so it goes on at the new end
  } catch {
    // Tried again soon.
  }
}

/** The last telling line the server wrote in this attempt. */
function tail(folder: DataFolder, from: number): string {
  const lines = readFileSync(folder.log).subarray(from).toString('utf8').trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? '';
}
