import { bringNextRuns, putBackRuns } from '@dryrun/db';
import { type Queue, QueueUnreachableError } from '@dryrun/queue';
import { beginRun, type RunRow } from './begin-run.ts';
import { type HandleRunDeps, judgeRun } from './handle-run.ts';
import { Interrupted, type Turn, type Turns } from './turns.ts';

/**
 * Runs that a worker may have in hand beyond those that it judges: without them one owner's runs
 * could keep another's from being seen. Two of each class are all that an owner has in the queue.
 */
export const waitingInHand = 8;

export type HandleInTurnDeps = HandleRunDeps & {
  turns: Turns;
  queue: Pick<Queue, 'runs'>;
  isStarting(language: string): boolean;
};

/** Judges a run when it is its owner's turn, and brings what the owner has waiting to the queue. */
export async function handleInTurn(runId: string, deps: HandleInTurnDeps): Promise<void> {
  for (let interruptions = 0; ; interruptions++) {
    const run = await beginRun(deps.db, runId);
    if (run === null) return;
    if (deps.isStarting(run.language)) {
      // Brought again when the language is ready; nobody else waits behind it meanwhile.
      await putBackRuns(deps.db, [runId], { queueAway: false });
      return bringNext(deps, run.owner_id);
    }
    const turn = await deps.turns.take({ owner: run.owner_id, class: run.class, interruptions });
    // The worker ends: the next one is brought it anew.
    if (turn === null) return putBackRuns(deps.db, [runId], { queueAway: false });
    const outcome = await judgedInTurn(run, deps, turn);
    if (outcome === 'interrupted') continue;
    // Nothing of theirs waits then: a run waits behind two others of its owner, and each of those looks.
    if (outcome === 'last') return;
    return bringNext(deps, run.owner_id);
  }
}

/** `interrupted` when it had to make room, `last` when its owner had no other that was not done. */
async function judgedInTurn(
  run: RunRow,
  deps: HandleInTurnDeps,
  turn: Turn,
): Promise<'judged' | 'last' | 'interrupted'> {
  try {
    return (await judgeRun(run, deps, turn.interrupted)) ? 'judged' : 'last';
  } catch (error) {
    if (error instanceof Interrupted) return 'interrupted';
    throw error;
  } finally {
    turn.leave();
  }
}

/**
 * Brings to the queue what may go there now, of one owner or (null) of all. What cannot be brought
 * waits for the sweep of the api, so nothing of this run depends on it.
 */
export async function bringNext(
  { db, queue, log }: Pick<HandleInTurnDeps, 'db' | 'queue' | 'log'>,
  ownerId: string | null,
): Promise<void> {
  const enqueue = (run: { id: string; class: number }) => queue.runs.enqueue(run.id, run.class);
  try {
    await bringNextRuns(db, enqueue, { ownerId, nowMs: Date.now() });
  } catch (err) {
    const level = err instanceof QueueUnreachableError ? 'debug' : 'warn';
    log[level]({ err, ownerId }, 'the next runs could not be brought to the queue');
  }
}
