import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import type { Noted } from './noted.ts';

/** Sets a star or takes it away; the same again changes nothing. */
export async function setStar(
  db: Database,
  owner: string,
  on: Noted,
  starred: boolean,
): Promise<void> {
  const { problem, submission = null } = on;
  if (starred) {
    await db
      .insertInto('star')
      .values({ owner_id: owner, problem, run_id: submission })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return;
  }
  await starOf(db, owner, on).execute();
}

export async function isStarred(db: Database, owner: string, on: Noted): Promise<boolean> {
  const row = await db
    .selectFrom('star')
    .select('starred_at')
    .where('owner_id', '=', owner)
    .where('problem', '=', on.problem)
    .where(ofSubmission(on))
    .executeTakeFirst();
  return row !== undefined;
}

function starOf(db: Database, owner: string, on: Noted) {
  return db
    .deleteFrom('star')
    .where('owner_id', '=', owner)
    .where('problem', '=', on.problem)
    .where(ofSubmission(on));
}

function ofSubmission({ submission }: Noted) {
  return submission === undefined
    ? sql<boolean>`run_id is null`
    : sql<boolean>`run_id = ${submission}::uuid`;
}
