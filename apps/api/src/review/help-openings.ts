import type { Deps } from '../context.ts';

const minuteMs = 60_000;

/**
 * Remembers that something of a problem was opened that helps to solve it, or `attempt`: an older try of
 * one's own. Several times in one minute are one.
 */
export async function recordOpening(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  ownerId: string,
  problem: string,
  kind: 'hint' | 'idea' | 'attempt',
): Promise<void> {
  await db
    .insertInto('help_opening')
    .values({
      owner_id: ownerId,
      problem,
      kind,
      opened_at: new Date(Math.floor(now() / minuteMs) * minuteMs),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
