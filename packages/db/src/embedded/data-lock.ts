import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive, startOf } from './process-identity.ts';
import { diskFull, StartUpError } from './start-up-error.ts';

const LOCK = 'dryrun.lock';

type Holder = {
  pid: number;
  start: string | undefined;
  /** Which file on which disk this lock is: a copy of it, in a copy of the folder, holds nothing. */
  file: string | undefined;
};

/**
 * Claims a data folder for this process, so that two Dry Runs never supervise one database.
 * A lock whose holder has died is taken over. (Two processes taking over the same dead lock at the
 * same instant could both succeed; Postgres' own interlock still lets only one server run.)
 *
 * @returns a function that gives the folder back
 * @throws StartUpError `data-folder-in-use` when a living process holds it, `disk-full`
 */
export function lockDataFolder(dataDir: string): () => void {
  const file = path.join(dataDir, LOCK);
  const draft = `${file}.${process.pid}`;
  for (;;) {
    try {
      writeFileSync(draft, '');
      const claim: Holder = {
        pid: process.pid,
        start: startOf(process.pid),
        file: identityOf(draft),
      };
      writeFileSync(draft, JSON.stringify(claim));
      linkSync(draft, file); // whole at once, and only if there is none
      break;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOSPC' || code === 'EDQUOT') throw diskFull(dataDir, code);
      if (code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
    const holder = read(file);
    if (holder && isHeld(holder, file)) {
      throw new StartUpError(
        'data-folder-in-use',
        `Another Dry Run (process ${holder.pid}) is using the data folder ${dataDir}. Stop it first, or choose another folder: DATA_DIR=… npm start`,
      );
    }
    rmSync(file, { force: true });
  }
  return () => {
    if (read(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}

/** The living process that holds the folder, if there is one. */
export function lockHolderOf(dataDir: string): number | undefined {
  const file = path.join(dataDir, LOCK);
  const holder = read(file);
  return holder && isHeld(holder, file) ? holder.pid : undefined;
}

function isHeld(holder: Holder, file: string): boolean {
  const original = holder.file === undefined || holder.file === identityOf(file);
  return original && isAlive(holder.pid) && startOf(holder.pid) === holder.start;
}

function identityOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}

/** A torn or foreign file counts as no holder: whoever wrote it did not live to finish. */
function read(file: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof holder !== 'object' || holder === null || !('pid' in holder)) return undefined;
    const start = 'start' in holder && typeof holder.start === 'string' ? holder.start : undefined;
    const its = 'file' in holder && typeof holder.file === 'string' ? holder.file : undefined;
    return typeof holder.pid === 'number' ? { pid: holder.pid, start, file: its } : undefined;
  } catch {
    return undefined;
  }
}
