import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { deletedTables } from './parts/parts.ts';
import { refuseWhileRunning } from './refuse-while-running.ts';

/**
 * Deletes all that an owner did; settings stay. A worker that judges one of the runs finds it gone and
 * writes nothing more.
 *
 * @throws CONFLICT while an assessment runs
 */
export async function deleteEverything(deps: Deps, owner: string): Promise<void> {
  await refuseWhileRunning(deps, owner, 'Delete');
  await deps.db.transaction().execute(async (trx) => {
    await refuseIfStarted(trx, owner);
    for (const table of deletedTables) {
      await sql`delete from ${sql.table(table)} where owner_id = ${owner}`.execute(trx);
    }
  });
  deps.quota.forget(owner);
}

/**
 * Deletes one assessment with its runs, drafts and texts.
 *
 * @throws NOT_FOUND, or CONFLICT while one runs
 */
export async function deleteAssessment(deps: Deps, owner: string, id: string): Promise<void> {
  await refuseWhileRunning(deps, owner, 'Delete');
  await deps.db.transaction().execute(async (trx) => {
    await refuseIfStarted(trx, owner);
    const { numDeletedRows } = await trx
      .deleteFrom('assessment')
      .where('id', '=', id)
      .where('owner_id', '=', owner)
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw refuse('NOT_FOUND', 'There is no assessment with this id.');
  });
  deps.quota.forget(owner);
}

/** One may have been started in another tab since the look before. */
async function refuseIfStarted(trx: Database, owner: string): Promise<void> {
  const rows = await trx
    .selectFrom('assessment')
    .select(['state', 'exclusive'])
    .where('owner_id', '=', owner)
    .forUpdate()
    .execute();
  if (rows.some(({ state, exclusive }) => state === 'running' && exclusive)) {
    throw refuse('CONFLICT', 'An assessment runs. Delete when it has ended.');
  }
}
