import type { Database } from '@dryrun/db';
import { advanceRunning } from '../assessments/advance-assessment.ts';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { findProblem } from '../problems/find-problem.ts';
import { hiddenTestsAreLocked, olderAttemptsLocked } from '../submissions/unlock.ts';

/** A problem, or one of the owner's submissions to it. */
export type Noted = { problem: string; submission?: string | undefined };

/** @throws NOT_FOUND for what is not there or another's. */
export async function checkNoted(deps: Deps, owner: string, on: Noted): Promise<void> {
  if (on.submission === undefined) {
    // What was written stays within reach when its problem has gone.
    if (await hasNote(deps.db, owner, on.problem)) return;
    findProblem(deps, on.problem);
    return;
  }
  const row = await deps.db
    .selectFrom('run')
    .select('id')
    .where('id', '=', on.submission)
    .where('owner_id', '=', owner)
    .where('problem', '=', on.problem)
    .where('kind', '=', 'submission')
    .executeTakeFirst();
  if (row === undefined) throw refuse('NOT_FOUND', 'There is no such submission to this problem.');
}

/** @throws NOT_FOUND, or LOCKED while an assessment with the problem runs. */
export async function checkOpen(deps: Deps, owner: string, on: Noted): Promise<void> {
  await checkNoted(deps, owner, on);
  // The last bell may have rung without anybody having looked, and unlocks.
  await advanceRunning(deps, owner);
  if (await hiddenTestsAreLocked(deps.db, owner, on.problem))
    throw refuse('LOCKED', olderAttemptsLocked);
}

async function hasNote(db: Database, owner: string, problem: string): Promise<boolean> {
  const row = await db
    .selectFrom('note')
    .select('id')
    .where('owner_id', '=', owner)
    .where('problem', '=', problem)
    .where('run_id', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}
