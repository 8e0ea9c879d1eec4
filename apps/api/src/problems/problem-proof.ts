import type { Proof } from '@dryrun/contract';
import { advanceRunning } from '../assessments/advance-assessment.ts';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { hasLevels } from '../levels/levels-of.ts';
import { hiddenTestsAreLocked } from '../submissions/unlock.ts';
import { findProblem } from './find-problem.ts';

/**
 * How strong the tests of a problem are. The wrong ideas tell much of the right one, so they are
 * null as long as the hidden tests are locked.
 *
 * @throws NOT_FOUND for an unknown problem, or one that was changed since it was proven; LOCKED for one
 *   with levels, while an assessment with it runs
 */
export async function problemProof(deps: Deps, owner: string, slug: string): Promise<Proof> {
  const problem = findProblem(deps, slug);
  const proof = await deps.proof(slug);
  if (proof === null) {
    throw refuse(
      'NOT_FOUND',
      'This problem has been changed since it was proven: npm run problems -- proof',
    );
  }
  // The last bell may have rung without anybody having looked, and unlocks.
  await advanceRunning(deps, owner);
  const isLocked = await hiddenTestsAreLocked(deps.db, owner, slug);
  // How many tests there are tells of the levels that are not open.
  if (isLocked && hasLevels(problem)) throw refuse('LOCKED');
  const { contentKey: _, rulesLeftOut: __, wrongIdeas, ...numbers } = proof;
  return {
    slug,
    title: problem.title,
    ...numbers,
    wrongIdeaCount: wrongIdeas.length,
    wrongIdeas: isLocked
      ? null
      : wrongIdeas.map(({ tests: _tests, inputs: _inputs, ...idea }) => idea),
  };
}
