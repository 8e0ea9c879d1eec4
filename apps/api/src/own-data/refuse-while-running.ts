import { advanceRunning } from '../assessments/advance-assessment.ts';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';

/**
 * Nothing is taken along, brought back or deleted while an assessment runs: what was done before on its
 * problems stays out of reach, and what is being written stays where it is.
 *
 * @throws CONFLICT
 */
export async function refuseWhileRunning(deps: Deps, owner: string, what: string): Promise<void> {
  if ((await advanceRunning(deps, owner)) === null) return;
  throw refuse('CONFLICT', `An assessment runs. ${what} when it has ended.`);
}
