import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import type { Assessed, Opening, Practised } from './meetings.ts';

/** Everything of an owner that was judged, and what was opened before. */
export async function readResults(db: Database, ownerId: string) {
  const [practised, assessed, openings] = await Promise.all([
    readPractised(db, ownerId),
    readAssessed(db, ownerId),
    readOpenings(db, ownerId),
  ]);
  return { practised, assessed, openings };
}

/** A fault of ours says nothing of anybody. */
async function readPractised(db: Database, ownerId: string): Promise<Practised[]> {
  const { rows } = await sql<Omit<Practised, 'atMs'> & { at: Date }>`
    select problem, created_at as at, passed, coalesce(all_tests, total) as total from run
    where owner_id = ${ownerId} and kind = 'submission' and origin <> 'bell'
      and assessment_id is null and verdict <> 'judge-error'`.execute(db);
  return rows.map(({ at, ...row }) => ({ ...row, atMs: +at }));
}

async function readAssessed(db: Database, ownerId: string): Promise<Assessed[]> {
  const { rows } = await sql<Omit<Assessed, 'atMs'> & { at: Date }>`
    select p.problem, part.ended_at as at, coalesce(run.passed, 0) as passed,
      coalesce(run.all_tests, run.total, p.hidden_test_count) as total,
      f.right_after_ms / 60000 as "rightAfterMinutes",
      case when run.id is null then 0 else coalesce(run.number, 1) end as submissions
    from assessment a join assessment_problem p on p.assessment_id = a.id
      join section part on part.assessment_id = a.id and part.kind = p.section
      -- Those that have none are still to be judged.
      join problem_figures f on f.assessment_id = a.id and f.problem = p.problem
      left join run on run.id = p.counted_run_id
    where a.owner_id = ${ownerId} and a.state = 'finished' and part.ended_at is not null
      and run.verdict is distinct from 'judge-error'`.execute(db);
  return rows.map(({ at, ...row }) => ({ ...row, atMs: +at }));
}

async function readOpenings(db: Database, ownerId: string): Promise<Opening[]> {
  const rows = await db
    .selectFrom('help_opening')
    .select(['problem', 'kind', 'opened_at'])
    .where('owner_id', '=', ownerId)
    .execute();
  return rows.map(({ problem, kind, opened_at }) => ({ problem, kind, atMs: +opened_at }));
}

/**
 * Changes whenever one of those results is added, judged, deleted, or replaced by another. Read from
 * indexes: this is asked with every look, the results themselves only when it differs.
 */
export async function readBasis(db: Database, ownerId: string): Promise<string> {
  const { rows } = await sql<Record<string, number | string>>`select
    (select concat(count(*), ':', sum(hashtext(id::text))) from run
      where owner_id = ${ownerId} and kind = 'submission') as submissions,
    (select count(*)::integer from run
      where owner_id = ${ownerId} and kind = 'submission' and state <> 'done') as waiting,
    (select concat(count(*), ':', sum(hashtext(id::text))) from assessment
      where owner_id = ${ownerId} and state = 'finished') as finished,
    (select count(*)::integer from problem_figures f join assessment a on a.id = f.assessment_id
      where a.owner_id = ${ownerId}) as figures,
    (select count(*)::integer from help_opening where owner_id = ${ownerId}) as openings`.execute(
    db,
  );
  return Object.values(rows[0] ?? {}).join(' ');
}
