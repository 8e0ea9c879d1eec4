import { createHash } from 'node:crypto';
import {
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Binaries } from './binaries.ts';
import type { DataFolder } from './folder-layout.ts';
import { giveToServer } from './ownership.ts';
import { type RunAs, runSync } from './run-as.ts';
import { diskFull, StartUpError } from './start-up-error.ts';

/** A segment of the log that Postgres writes ahead has 16 MiB: it is made at once, or not at all. */
const fullBelowBytes = 16 * 1024 * 1024;

/** The kernel's limit on a socket's path is 107 bytes on Linux and 103 on macOS. */
const MAX_SOCKET_PATH_BYTES = 103;
export const SOCKET_NAME = '.s.PGSQL.5432';

/**
 * Makes a fresh database when there is none, otherwise checks that this server can read it.
 * Made in a temporary folder and renamed, so that a half-made one never counts.
 *
 * @throws StartUpError `initdb-failed`, `data-folder-newer`, `data-folder-older`,
 *   `data-folder-foreign`, `disk-full`
 */
export function prepareDatabase(
  folder: DataFolder,
  binaries: Binaries,
  runAs: RunAs,
  log: (message: string) => void,
): void {
  giveToServer(folder, runAs.owner, log);
  for (const name of readdirSync(folder.home)) {
    if (name.startsWith('init-')) {
      rmSync(path.join(folder.home, name), { recursive: true, force: true });
    }
  }
  const made = majorVersionOf(folder);
  if (made === undefined) initialise(folder, binaries, runAs);
  else if (made !== runAs.majorVersion) throw wrongVersion(folder, made, runAs.majorVersion);
}

function majorVersionOf(folder: DataFolder): number | undefined {
  try {
    return Number.parseInt(readFileSync(path.join(folder.data, 'PG_VERSION'), 'utf8'), 10);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function wrongVersion(folder: DataFolder, made: number, ours: number): StartUpError {
  const other = 'choose another folder: DATA_DIR=… npm start';
  return made > ours
    ? new StartUpError(
        'data-folder-newer',
        `The data folder ${folder.root} was made by Postgres ${made}, and this Dry Run brings Postgres ${ours}. Update Dry Run, or ${other}`,
      )
    : new StartUpError(
        'data-folder-older',
        `The data folder ${folder.root} was made by Postgres ${made}, and this Dry Run brings Postgres ${ours}. Move its contents over with pg_dump from the older Dry Run, or ${other}`,
      );
}

function initialise(folder: DataFolder, binaries: Binaries, runAs: RunAs): void {
  const draft = path.join(folder.home, `init-${process.pid}`);
  const made = runSync(
    runAs,
    [
      ...[binaries.initdb, '-D', draft, '-U', 'app', '--auth=trust', '--encoding=UTF8'],
      ...['--locale-provider=builtin', '--locale=C.UTF-8', '--no-instructions'],
      // What it has made is taken away here, when it is known how much room it left.
      '--no-clean',
    ],
    folder.home,
  );
  if (made.status !== 0) {
    const left = freeBytesOf(folder.home);
    rmSync(draft, { recursive: true, force: true });
    const lines = (made.error?.message ?? made.stderr).trim().split('\n');
    const reason = lines.find((line) => /\b(?:PANIC|FATAL|No space left)\b/.test(line));
    const said = reason?.trim() ?? lines.slice(-3).join(' ').trim();
    // Where the server breaks off in the middle, it is only told that a child was aborted.
    if (left < fullBelowBytes || /No space left|Disk quota exceeded/i.test(made.stderr))
      throw diskFull(folder.root, said);
    throw new StartUpError(
      'initdb-failed',
      `Postgres could not make a database in ${folder.home}: ${said}`,
    );
  }
  renameSync(draft, folder.data);
}

function freeBytesOf(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/**
 * The folder of the server's socket: beside the data when the path is short and plain enough,
 * otherwise a private folder under the temporary one, always the same for the same data.
 *
 * @throws StartUpError `socket-folder-unsafe` when somebody else made that folder
 */
export function socketFolderFor(folder: DataFolder, runAs: RunAs): string {
  const beside = path.join(folder.home, SOCKET_NAME);
  // Postgres takes a comma-separated list here, in which quotes mean something.
  const plain = !/[,"\s]/.test(folder.home);
  if (plain && Buffer.byteLength(beside) <= MAX_SOCKET_PATH_BYTES) return folder.home;

  const hash = createHash('sha256').update(folder.root).digest('hex').slice(0, 16);
  const elsewhere = path.join(os.tmpdir(), `dryrun-${hash}`);
  mkdirSync(elsewhere, { recursive: true, mode: 0o700 });
  if (process.getuid?.() === 0) chownSync(elsewhere, runAs.owner.uid, runAs.owner.gid);
  const found = lstatSync(elsewhere);
  const ours = found.uid === process.getuid?.() || found.uid === runAs.owner.uid;
  if (!found.isDirectory() || !ours || (found.mode & 0o077) !== 0) {
    throw new StartUpError(
      'socket-folder-unsafe',
      `The folder ${elsewhere} belongs to somebody else. Choose a shorter data folder: DATA_DIR=… npm start`,
    );
  }
  return elsewhere;
}
