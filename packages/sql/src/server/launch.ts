import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { Copy } from './copy.ts';
import { serverLimits, serverSettings } from './settings.ts';
import { bounded, infoDescriptor, serverWalls } from './walls.ts';

/** A server of a copied cluster that takes connections. */
export type QueryServer = {
  socketFolder: string;
  /** Number of its first process as we see it; null when that could not be learned. */
  pid: number | null;
  /** Resolves when its process is gone, with what it said last. */
  exited: Promise<string>;
  /** Ends it; `cleanly` where its data is to be used again. Its socket goes, its data stays. */
  stop(options?: { cleanly?: boolean }): Promise<void>;
};

const startLimitMs = 60_000;

/** Starts a server on a copy and waits until it takes connections. @throws what it said instead */
export async function launch(copy: Copy): Promise<QueryServer> {
  const { host, data } = copy;
  // Short: the kernel takes 103 bytes for the path of a socket.
  const socketFolder = await mkdtemp(join(tmpdir(), 'dryrun-sql-'));
  if (!host.walled && process.getuid?.() === 0)
    await chown(socketFolder, host.owner.uid, host.owner.gid);
  const child = start(copy, socketFolder);
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString('utf8')}`.slice(-4_000);
  });
  let gone = false;
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`${said}${error.message}`));
    child.once('close', (code, signal) => resolve(`${said.trim()} (${signal ?? `code ${code}`})`));
  }).then((reason) => {
    gone = true;
    return reason;
  });
  const wrapped = host.walled ? readChildPid(child) : Promise.resolve(child.pid ?? null);
  const stop = async ({ cleanly = false } = {}) => {
    const pid = await Promise.race([wrapped, exited.then(() => null)]);
    // The first process of the namespaces takes all others with it.
    if (!gone) kill(pid ?? child.pid, cleanly ? 'SIGINT' : 'SIGQUIT');
    const late = new AbortController();
    const hard = delay(cleanly ? 20_000 : 3_000, undefined, { signal: late.signal }).then(
      () => {
        kill(pid ?? undefined, 'SIGKILL');
        kill(child.pid, 'SIGKILL');
      },
      () => undefined,
    );
    await exited;
    late.abort();
    await hard;
    await rm(socketFolder, { recursive: true, force: true });
  };
  const deadline = Date.now() + startLimitMs;
  while (!gone && Date.now() < deadline) {
    if (isReady(data)) return { socketFolder, pid: await wrapped, exited, stop };
    await Promise.race([exited, delay(5)]);
  }
  await stop();
  throw new Error(`the server of queries did not start: ${await exited}`);
}

function start({ host, data }: Copy, socketFolder: string): ChildProcess {
  const server = [
    ...[host.binaries.postgres, '-D', data, '-k', socketFolder],
    ...serverSettings.flatMap((setting) => ['-c', setting]),
  ];
  const behind = host.walled
    ? ['bwrap', ...serverWalls(host.binaries, [data, socketFolder])]
    : host.wrapper;
  const [file = '', ...args] = bounded(serverLimits.addressBytes, [...behind, ...server]);
  return spawn(file, args, {
    ...(host.walled ? {} : host.spawnUser),
    cwd: '/',
    env: host.environment,
    stdio: ['ignore', 'ignore', 'pipe', host.walled ? 'pipe' : 'ignore'],
    // A Ctrl-C in the terminal is for us.
    detached: true,
  });
}

async function readChildPid(child: ChildProcess): Promise<number | null> {
  const info = child.stdio[infoDescriptor] as Readable;
  let text = '';
  try {
    for await (const chunk of info) text += String(chunk);
    return Number(JSON.parse(text)['child-pid']) || null;
  } catch {
    return null;
  }
}

function isReady(data: string): boolean {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

function kill(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(pid, signal);
  } catch {
    // It is gone.
  }
}
