import type { Problem } from '@dryrun/contract';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { findProblem } from '../problems/find-problem.ts';
import { problemViewFor } from '../problems/problem-view.ts';
import { hiddenTestsAreLocked } from '../submissions/unlock.ts';
import { readOpenLevel } from './open-levels.ts';

/**
 * Opens a level in practice although those before it have not passed. One that is open already stays so.
 *
 * @throws NOT_FOUND for a level that there is not, or that has one before it which is not open; CONFLICT
 *   while an assessment with the problem runs
 */
export async function openLevelAnyway(
  deps: Deps,
  ownerId: string,
  { slug, level }: { slug: string; level: number },
): Promise<Problem> {
  const problem = findProblem(deps, slug);
  if (await hiddenTestsAreLocked(deps.db, ownerId, slug)) {
    const message = `"${problem.title}" is part of the assessment that you have running. Its levels open there.`;
    throw refuse('CONFLICT', message);
  }
  const open = await readOpenLevel(deps.db, { ownerId, assessmentId: null }, slug);
  if (level > Math.min(problem.levelCount, open + 1)) {
    throw refuse('NOT_FOUND', `"${problem.title}" has no level ${level} to be opened now.`);
  }
  await deps.db
    .insertInto('level_opening')
    .values({ owner_id: ownerId, assessment_id: null, problem: slug, level, run_id: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return problemViewFor(deps, ownerId, problem);
}
