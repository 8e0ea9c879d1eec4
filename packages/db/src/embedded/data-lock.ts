import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive, startOf } from './process-identity.ts';
import { StartUpError } from './start-up-error.ts';

type Holder = { pid: number; start: string | undefined };

/**
 * Claims a data folder for this process, so that two Dry Runs never supervise one database.
 * A lock whose holder has died is taken over. (Two processes taking over the same dead lock at the
 * same instant could both succeed; Postgres' own interlock still lets only one server run.)
 *
 * @returns a function that gives the folder back
 * @throws StartUpError `data-folder-in-use` when a living process holds it
 */
export function lockDataFolder(dataDir: string): () => void {
  const file = path.join(dataDir, 'dryrun.lock');
  const claim = JSON.stringify({ pid: process.pid, start: startOf(process.pid) } satisfies Holder);
  for (;;) {
    try {
      writeFileSync(file, claim, { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = read(file);
    if (holder && isAlive(holder.pid) && startOf(holder.pid) === holder.start) {
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

/** A torn or foreign file counts as no holder: whoever wrote it did not live to finish. */
function read(file: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof holder !== 'object' || holder === null || !('pid' in holder)) return undefined;
    const start = 'start' in holder && typeof holder.start === 'string' ? holder.start : undefined;
    return typeof holder.pid === 'number' ? { pid: holder.pid, start } : undefined;
  } catch {
    return undefined;
  }
}
