import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { advanceRunning } from './advance-assessment.ts';

/**
 * What would be a help in an assessment is closed while one runs.
 *
 * @param what begins a sentence: "The story bank is"
 * @throws LOCKED
 */
export async function refuseWhileAssessed(deps: Deps, owner: string, what: string): Promise<void> {
  if ((await advanceRunning(deps, owner)) === null) return;
  throw refuse('LOCKED', `${what} closed while an assessment runs.`);
}
