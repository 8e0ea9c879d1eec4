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
    assessment === null
      ? sql`true`
      : sql`${sql.ref(`${table}.run_id`)} in (
          select id from run where owner_id = ${owner} and assessment_id = ${assessment}::uuid)`;
  // Below each of the owner's, by its key: joined as a whole, everybody's would be read.
  const { rows } = await sql<RecordCounts>`
    with mine as (select id from assessment where owner_id = ${owner} and ${of('id')}),
    problem as (select count(*) as "all", count(nullif(approach_text, '')) as explained
      from mine cross join lateral (select approach_text from assessment_problem
        where assessment_id = mine.id offset 0) as its),
    sent as (select count(*) filter (where kind = 'submission' and origin <> 'bell') as submissions,
        count(*) filter (where kind in ('samples', 'custom')) as runs
      from run where owner_id = ${owner} and ${of('assessment_id')})
    select
      (select count(*) from mine)::int as assessments,
      (select "all" from problem)::int as problems,
      (select submissions from sent)::int as submissions,
      (select runs from sent)::int as runs,
      (select coalesce(sum((select count(*) from draft_change where draft_id = draft.id)), 0) from draft
        where owner_id = ${owner} and ${of('draft.assessment_id')})::int as "draftRevisions",
      (select count(*) from note where owner_id = ${owner} and ${ofRun('note')})::int as notes,
      (select count(*) from question_answer
        where owner_id = ${owner} and ${assessment === null})::int as answers,
      (select count(*) from story where owner_id = ${owner} and ${assessment === null})::int as stories,
      (select count(*) from kept_preset
        where owner_id = ${owner} and ${assessment === null})::int as presets,
      (select count(*) from star where owner_id = ${owner} and ${ofRun('star')})::int as stars,
      (select explained from problem)::int as "approachTexts",
      (select count(*) from mine cross join lateral (select distinct section from section_answer
        where assessment_id = mine.id) as answered)::int as "answeredSections"`.execute(db);
  const [counts] = rows;
  if (counts === undefined) throw new Error('Nothing was counted.');
  return counts;
}
