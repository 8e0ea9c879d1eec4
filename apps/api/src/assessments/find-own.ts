import type { Context } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { advanceAssessment } from './advance-assessment.ts';
import type { AssessmentRow } from './assessment-row.ts';

/**
 * The assessment as it stands by the server's clock.
 *
 * @throws NOT_FOUND when this owner has none with this id.
 */
export async function findOwn({ deps, owner }: Context, id: string): Promise<AssessmentRow> {
  const assessment = await advanceAssessment(deps, id);
  if (assessment === null || assessment.owner_id !== owner) {
    throw refuse('NOT_FOUND', 'There is no assessment with this id.');
  }
  return assessment;
}
