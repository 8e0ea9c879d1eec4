import type { Deps } from '../context.ts';
import { apartMs } from './meetings.ts';

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

/**
 * The same of a text of one's own that was opened: of an attempt that belongs to an earlier meeting with the
 * problem. Looking at what one has just submitted is no help.
 */
export async function recordOlderAttempt(
  deps: Pick<Deps, 'db' | 'now'>,
  ownerId: string,
  problem: string,
  madeAtMs: number,
): Promise<void> {
  if (deps.now() - madeAtMs >= apartMs) await recordOpening(deps, ownerId, problem, 'attempt');
}
