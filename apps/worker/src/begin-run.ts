import type { Database, Schema } from '@dryrun/db';
import type { Selectable } from 'kysely';

export type RunRow = Selectable<Schema['run']>;

/** The run, or null when there is none with this id (its owner may have been deleted). */
export async function loadRun(db: Database, runId: string): Promise<RunRow | null> {
  const run = await db.selectFrom('run').selectAll().where('id', '=', runId).executeTakeFirst();
  return run ?? null;
}
