import { compiledOnce, type Database, type Schema } from '@dryrun/db';
import { type Selectable, sql } from 'kysely';

export type RunRow = Selectable<Schema['run']>;

/**
 * Begins an attempt to judge the run, and gives back its row; null when it is done or there is none
 * with this id (its owner may have been deleted).
 *
 * From here on an earlier attempt can write nothing more, and what it wrote is gone: a result is all
 * of one attempt. Not durable, like all progress: a run whose beginning is lost is begun again.
 */
export async function beginRun(db: Database, runId: string): Promise<RunRow | null> {
  const [row] = await beginStatement(db, { runId });
  return row ?? null;
}

const beginStatement = compiledOnce(
  ({ runId }: { runId: string }) => sql<RunRow>`
    with begun as (
      update run set attempt = attempt + 1, result_bytes = 0
      where id = ${runId} and state <> 'done' returning *
    ), cleared as (
      delete from run_test using begun where run_test.run_id = begun.id and begun.attempt > 1
    )
    select begun.* from begun, set_config('synchronous_commit', 'off', true)`,
);

/** Another attempt has begun, or the run is done: whoever still judges it may stop. */
export class TakenOver extends Error {
  constructor(runId: string) {
    super(`Run ${runId} is judged elsewhere.`);
    this.name = 'TakenOver';
  }
}

/** Why an attempt could write nothing: it was taken over, or (a restored database) never begun. */
export async function whyNotOurs(db: Database, run: RunRow): Promise<Error> {
  const now = await db
    .selectFrom('run')
    .select(['state', 'attempt'])
    .where('id', '=', run.id)
    .executeTakeFirst();
  const forgotten = now?.state !== 'done' && (now?.attempt ?? Infinity) <= run.attempt;
  if (!forgotten) return new TakenOver(run.id);
  return new Error(`The database has lost the beginning of attempt ${run.attempt}.`);
}
