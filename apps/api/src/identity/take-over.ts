import type { Database } from '@dryrun/db';
import { type RawBuilder, sql } from 'kysely';
import { advanceRunning } from '../assessments/advance-assessment.ts';
import type { Deps } from '../context.ts';
import { joinNotes } from './join-notes.ts';

/** While rows are moved the owner may submit, and a number be taken twice: then all is done again. */
const tries = 5;

/**
 * Makes everything that guests have left on this machine the owner's, in one transaction: all of it
 * is moved, or nothing. Practice submissions are numbered anew in the order they were made; of two
 * practice drafts in one language the newer stands, with the older in its history; notes on one problem
 * become one.
 *
 * An owner has at most one assessment running, so of several that run one can be moved. The guests of
 * the others keep all they have until it has ended.
 */
export async function takeOver(deps: Deps, owner: string): Promise<void> {
  for (const visitor of await readRunning(deps.db)) await advanceRunning(deps, visitor);
  for (let left = tries; ; left--) {
    try {
      return await deps.db.transaction().execute((trx) => moveAll(trx, owner));
    } catch (error) {
      if (left === 1 || !isRace(error)) throw error;
    }
  }
}

async function readRunning(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('assessment')
    .select('owner_id')
    .where('state', '=', 'running')
    .where('exclusive', '=', true)
    .execute();
  return rows.map(({ owner_id }) => owner_id);
}

async function moveAll(trx: Database, owner: string): Promise<void> {
  // Two who click at once take turns; what refers to the row is not held up.
  await sql`select from "user" where id = ${owner} for no key update`.execute(trx);
  const visitors = await chooseVisitors(trx, owner);
  if (visitors.length === 0) return;
  const theirs = sql`owner_id = any(${visitors})`;
  const all = sql`owner_id = any(${[owner, ...visitors]})`;
  await forgetRequestIds(trx, theirs, all);
  await numberSubmissions(trx, owner, theirs, all);
  await pileUpDrafts(trx, all);
  await joinNotes(trx, all);
  const moved = [
    'run',
    'assessment',
    'draft',
    'background_task',
    'note',
    'star',
    'question_answer',
    'story',
    'kept_preset',
  ] as const;
  for (const table of moved) {
    await sql`update ${sql.table(table)} set owner_id = ${owner} where ${theirs}`.execute(trx);
  }
  await sql`insert into help_opening (owner_id, problem, kind, opened_at)
    select ${owner}, problem, kind, opened_at from help_opening where ${theirs}
    on conflict do nothing`.execute(trx);
  // With their sessions. Whoever comes with such a cookie is the owner now.
  await sql`delete from "user" where id = any(${visitors})`.execute(trx);
}

/** All guests, but of those who have an assessment running one at most, and none if the owner has. */
async function chooseVisitors(trx: Database, owner: string): Promise<string[]> {
  const { rows: guests } = await sql<{ id: string }>`
    select id from "user" where "isAnonymous" and id <> ${owner} for update`.execute(trx);
  const running = await trx
    .selectFrom('assessment')
    .select('owner_id')
    .where('state', '=', 'running')
    .where('exclusive', '=', true)
    .orderBy('started_at', 'desc')
    .execute();
  const runners = running.map(({ owner_id }) => owner_id);
  const moves = runners.includes(owner) ? owner : runners[0];
  return guests.map(({ id }) => id).filter((id) => id === moves || !runners.includes(id));
}

/** Two people may have used one id for a request; it has done its work long ago. */
async function forgetRequestIds(trx: Database, theirs: Condition, all: Condition): Promise<void> {
  await sql`update run set request_id = null where ${theirs} and request_id in
    (select request_id from run where ${all} and request_id is not null
      group by request_id having count(*) > 1)`.execute(trx);
}

/** First below zero: no number may stand twice at any moment, and none there is below zero. */
async function numberSubmissions(
  trx: Database,
  owner: string,
  theirs: Condition,
  all: Condition,
): Promise<void> {
  const inPractice = sql`assessment_id is null and number is not null`;
  await sql`
    with numbered as (
      select id, row_number() over (partition by problem order by created_at, number, id) as place
      from run where ${all} and ${inPractice}
        and problem in (select problem from run where ${theirs} and ${inPractice})
    )
    update run set owner_id = ${owner}, number = -place from numbered where run.id = numbered.id
  `.execute(trx);
  await sql`update run set number = -number where owner_id = ${owner} and number < 0`.execute(trx);
}

/** Of each problem and language in practice the newest draft gets the revisions of the others. */
async function pileUpDrafts(trx: Database, all: Condition): Promise<void> {
  const { rows: piles } = await sql<{ newest: string; others: string[] }>`
    select (array_agg(id order by saved_at desc, id))[1] as newest,
      (array_agg(id order by saved_at desc, id))[2:] as others
    from draft where ${all} and assessment_id is null
    group by problem, language having count(*) > 1`.execute(trx);
  for (const { newest, others } of piles) {
    await sql`
      with placed as (
        select draft_id, revision, row_number() over
          (order by saved_at, draft_id = ${newest}::uuid, revision, draft_id) as place
        from draft_revision where draft_id = any(${[newest, ...others]}::uuid[])
      )
      update draft_revision r set draft_id = ${newest}::uuid, revision = -place
      from placed where r.draft_id = placed.draft_id and r.revision = placed.revision
    `.execute(trx);
    await sql`update draft_revision set revision = -revision
      where draft_id = ${newest}::uuid and revision < 0`.execute(trx);
    await sql`update draft set revision =
      (select coalesce(max(r.revision), draft.revision) from draft_revision r
        where r.draft_id = draft.id)
      where id = ${newest}::uuid`.execute(trx);
    await sql`delete from draft where id = any(${others}::uuid[])`.execute(trx);
  }
}

type Condition = RawBuilder<unknown>;

/** unique_violation, serialization_failure, deadlock_detected */
const raceCodes = ['23505', '40001', '40P01'];

function isRace(error: unknown): boolean {
  return error instanceof Error && 'code' in error && raceCodes.includes(String(error.code));
}
