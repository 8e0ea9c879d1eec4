import type { Database } from '@dryrun/db';
import { type RawBuilder, sql } from 'kysely';

/** What a run that is queued waits for. */
export type Standing = { ahead: number; starting: boolean };

/** Nothing is before it. */
export const atTheFront: Standing = { ahead: 0, starting: false };

/**
 * Whether the language of a run is known and not ready, in a query over `run`. Where no worker has
 * ever reported nobody knows better than that it will be.
 */
export function languageIsStarting(): RawBuilder<boolean> {
  return sql<boolean>`coalesce((select starting from language where language.id = run.language),
    not exists (select from language))`;
}

/** The same where the row was read with whether it is `alone`: then there is nothing to count. */
export async function standingOf(
  db: Database,
  run: { id: string; alone: boolean; starting: boolean },
): Promise<Standing> {
  return run.alone ? { ahead: 0, starting: run.starting } : readStanding(db, run.id);
}

/**
 * How many runs will be judged before this one, as things stand: those under way, those of classes
 * that go first, and of its own class those that come before it. In the queue that is by the time at
 * which they came there; owners whose runs wait in the table take turns.
 */
export async function readStanding(db: Database, id: string): Promise<Standing> {
  const { rows } = await sql<Standing>`
    with unfinished as (
      select run.id, class, state, enqueued_at, created_at,
        enqueued_at is null and coalesce(starting, false) as stays,
        row_number() over (
          partition by owner_id, class, enqueued_at is null order by created_at, run.id
        ) as place
      from run left join language on language.id = run.language
      where state <> 'done'
    )
    select (select ${languageIsStarting()} from run where id = ${id}) as starting, count(*) as ahead
    from unfinished mine join unfinished other on other.id <> mine.id
    where mine.id = ${id} and not mine.stays and not other.stays and (
      other.state = 'running' or other.class < mine.class or (other.class = mine.class and
        case
          when mine.enqueued_at is not null
            then (other.enqueued_at, other.id) < (mine.enqueued_at, mine.id)
          else other.enqueued_at is not null
            or (other.place, other.created_at, other.id) < (mine.place, mine.created_at, mine.id)
        end)
    )`.execute(db);
  return rows[0] ?? atTheFront;
}
