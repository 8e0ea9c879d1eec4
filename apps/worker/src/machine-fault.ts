import type { Database } from '@dryrun/db';

/** Attempts after which a run is given up whatever stopped them, also the deaths of its workers. */
const mostAttempts = 20;

/** Whether the last attempt was one too many. */
export function isSpent({ attempt }: { attempt: number }): boolean {
  return attempt > mostAttempts;
}

/**
 * Notes why an attempt failed by a fault of ours, and says whether the last one failed for the same
 * reason at the same test: then it lies in the program, and a third attempt would end as these two
 * did. It is kept with the run, so that it survives the worker.
 */
export async function isRepeated(
  db: Database,
  runId: string,
  error: unknown,
  test: number,
): Promise<boolean> {
  const fault = `test ${test + 1}: ${reasonOf(error)}`;
  const before = await db
    .selectFrom('run')
    .select('fault')
    .where('id', '=', runId)
    .executeTakeFirst();
  if (before?.fault === fault) return true;
  await db.updateTable('run').set({ fault }).where('id', '=', runId).execute();
  return false;
}

/** Process ids, ports, addresses and times differ from one time to the next, and mean the same. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text
    .replaceAll(/0x[\da-f]+|\d+(\.\d+)?/gi, '#')
    .replaceAll('\0', '')
    .toWellFormed()
    .slice(0, 500);
}

/** What its peers say when they are gone or going: the attempt says nothing of the program. */
const outageCodes =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT|ENOSPC|57P0[1-5]|55P03|57014|53\d{3})$/;
const outageMessages = /^(Connection terminated|timeout e|the sandbox is closed)/;

/** Whether the database, the disk or this worker itself went away, rather than the program failing. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (outageCodes.test(code) || outageMessages.test(error.message)) return true;
  return error.name === 'DatabaseAwayError' || isOutage(error.cause);
}
