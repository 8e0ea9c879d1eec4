import type { Database } from '@dryrun/db';
import { sql } from 'kysely';
import type { Deps } from '../context.ts';

const IDLE_DAYS = 30;
const LOOK_EVERY_MS = 60 * 60_000;
const AT_ONCE = 1_000;

/**
 * Removes guests who came, did nothing and have not been seen for thirty days. Whoever has a draft, a
 * run, a sitting or a note stays, as do accounts and the one owner of a machine of one's own.
 *
 * @returns how many went
 */
export async function removeIdleGuests(db: Database, nowMs: number): Promise<number> {
  const since = new Date(nowMs - IDLE_DAYS * 24 * 60 * 60_000);
  const { numAffectedRows } = await sql`
    delete from "user" where "id" in (
      select u."id" from "user" u
      where u."isAnonymous" and u."createdAt" < ${since} and u."updatedAt" < ${since}
        and not exists (select from "session" s where s."userId" = u."id" and s."updatedAt" >= ${since})
        and not exists (select from assessment a where a.owner_id = u."id")
        and not exists (select from draft d where d.owner_id = u."id")
        and not exists (select from note n where n.owner_id = u."id")
        and not exists (select from run r where r.owner_id = u."id" and r.kind <> 'check')
      limit ${AT_ONCE} for update skip locked
    )`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** Looks now and every hour. `stop` waits for the look that is under way. */
export function startRemovingGuests(deps: Deps): { stop(): Promise<void> } {
  let looking = look();
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, LOOK_EVERY_MS);

  async function look(): Promise<void> {
    try {
      const removed = await removeIdleGuests(deps.db, deps.now());
      if (removed > 0) deps.log.info({ guests: removed }, 'guests who did nothing were removed');
    } catch (err) {
      deps.log.warn({ err }, 'guests who did nothing could not be removed');
    }
  }

  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
