import type { OwnDataCounts, RecordCounts } from '@dryrun/contract';
import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import { keptBytes } from '../quota/owner-quota.ts';

/** What an owner keeps, counted before it is exported or deleted. */
export async function countOwnData(db: Database, owner: string): Promise<OwnDataCounts> {
  const [counts, bytes, last] = await Promise.all([
    countRecords(db, owner, null),
    keptBytes(db, owner),
    db
      .selectFrom('last_export')
      .select('exported_at')
      .where('owner_id', '=', owner)
      .executeTakeFirst(),
  ]);
  return { ...counts, bytes, lastExportAtMs: last?.exported_at.getTime() ?? null };
}

/** What there is of one assessment, or of all with what was practised. */
export async function countRecords(
  db: Database,
  owner: string,
  assessment: string | null,
): Promise<RecordCounts> {
  const of = (column: string) =>
    assessment === null ? sql`true` : sql`${sql.ref(column)} = ${assessment}::uuid`;
  const ofRun = (table: string) =>
    assessment === null ? sql`true` : sql`${sql.ref(`${table}.run_id`)} in (select id from sent)`;
  const { rows } = await sql<RecordCounts>`
    with mine as (select id from assessment where owner_id = ${owner} and ${of('id')}),
    problem as (select p.approach_text from assessment_problem p join mine on mine.id = p.assessment_id),
    sent as (select id, kind, origin from run where owner_id = ${owner} and ${of('assessment_id')})
    select
      (select count(*) from mine)::int as assessments,
      (select count(*) from problem)::int as problems,
      (select count(*) from sent where kind = 'submission' and origin <> 'bell')::int as submissions,
      (select count(*) from sent where kind in ('samples', 'custom'))::int as runs,
      (select count(*) from draft_revision r join draft on draft.id = r.draft_id
        where draft.owner_id = ${owner} and ${of('draft.assessment_id')})::int as "draftRevisions",
      (select count(*) from note where owner_id = ${owner} and ${ofRun('note')})::int as notes,
      (select count(*) from question_answer
        where owner_id = ${owner} and ${assessment === null})::int as answers,
      (select count(*) from story where owner_id = ${owner} and ${assessment === null})::int as stories,
      (select count(*) from kept_preset
        where owner_id = ${owner} and ${assessment === null})::int as presets,
      (select count(*) from star where owner_id = ${owner} and ${ofRun('star')})::int as stars,
      (select count(*) from problem where approach_text <> '')::int as "approachTexts"`.execute(db);
  const [counts] = rows;
  if (counts === undefined) throw new Error('Nothing was counted.');
  return counts;
}
