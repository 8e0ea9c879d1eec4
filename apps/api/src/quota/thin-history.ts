import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import { draftBytes } from './draft-bytes.ts';

/** Of each such stretch the last text stays; coarser only when that was not enough. */
const STRETCHES_S = [60, 600, 3_600];
/** A tab may still repeat a save whose answer it has not seen. */
const UNTOUCHED_FOR = '2 minutes';

/**
 * Thins the history of an owner's drafts until it takes no more than `goalBytes`, or no more can go.
 * What stays whatever happens: the first and the newest text, the last before and the first after
 * each run and submission, and what stood when a section ended. Keys that were pressed for a text
 * that goes are counted with the next one.
 */
export async function thinHistory(db: Database, ownerId: string, goalBytes: number): Promise<void> {
  for (const seconds of STRETCHES_S) {
    if ((await historyBytes(db, ownerId)) <= goalBytes) return;
    await thin(db, ownerId, seconds);
  }
}

async function historyBytes(db: Database, ownerId: string): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select ${draftBytes(ownerId, 0)}::bigint as bytes`.execute(db);
  return rows[0]?.bytes ?? 0;
}

async function thin(db: Database, ownerId: string, seconds: number): Promise<void> {
  await sql`
    with mine as (
      select r.*, d.owner_id, d.assessment_id, d.problem, d.language
      from draft d cross join lateral (
        select draft_id, revision, saved_at, keystrokes,
          floor(extract(epoch from saved_at) / ${seconds}) as stretch,
          lead(saved_at) over steps as next_at, lag(saved_at) over steps as previous_at,
          lead(floor(extract(epoch from saved_at) / ${seconds})) over steps as next_stretch
        from draft_change where draft_id = d.id
        window steps as (order by revision)
      ) as r
      where d.owner_id = ${ownerId}
    ),
    judged as (
      select *, (
        next_at is null or previous_at is null or next_stretch <> stretch
        or saved_at > now() - ${UNTOUCHED_FOR}::interval
        or exists (
          select from run where run.owner_id = mine.owner_id and run.problem = mine.problem
            and run.language = mine.language
            and run.assessment_id is not distinct from mine.assessment_id
            and (run.created_at >= mine.saved_at and run.created_at < mine.next_at
              or run.created_at >= mine.previous_at and run.created_at < mine.saved_at))
        or exists (
          select from section where section.assessment_id = mine.assessment_id
            and least(section.ended_at, section.deadline) >= mine.saved_at
            and least(section.ended_at, section.deadline) < mine.next_at)
      ) as stays
      from mine
    ),
    grouped as (
      select draft_id, revision, keystrokes, stays,
        count(*) filter (where stays) over (
          partition by draft_id order by revision rows between current row and unbounded following
        ) as part
      from judged
    ),
    summed as (
      select draft_id, max(revision) as revision, sum(keystrokes)::int as keystrokes
      from grouped where part > 0 group by draft_id, part having count(*) > 1
    ),
    counted as (
      update draft_change r set keystrokes = summed.keystrokes from summed
      where r.draft_id = summed.draft_id and r.revision = summed.revision
    )
    delete from draft_change r using grouped
    where r.draft_id = grouped.draft_id and r.revision = grouped.revision and not grouped.stays`.execute(
    db,
  );
}
