import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { drawSections, prepareSections } from '../sections/draw-and-end.ts';
import { refuseWithoutReserve } from '../system/disk.ts';
import { advanceRunning, withAssessment } from './advance-assessment.ts';
import type { AssessmentRow } from './assessment-row.ts';
import { startFirst } from './section-times.ts';

/**
 * Draws what its sections consist of and starts the clock. Starting one that runs already gives it back unchanged,
 * so that a request sent twice does no harm.
 *
 * @throws NOT_FOUND; CONFLICT when it has ended, when another one of this owner runs, or when the
 * bank has lost the problems that the set-up asks for.
 */
export async function startAssessment(
  deps: Deps,
  { id, ownerId }: { id: string; ownerId: string },
): Promise<AssessmentRow> {
  // One that is past its deadline must not stand in the way only because nobody has looked since.
  await advanceRunning(deps, ownerId);
  // Not in the lock: it asks for connections of its own.
  const prepared = await prepareSections(deps, id, ownerId);
  try {
    return await withAssessment(deps, { id, ownerId }, async (locked) => {
      const { assessment, nowMs } = locked;
      if (assessment.state === 'finished') {
        throw refuse('CONFLICT', 'This assessment has ended. Set up a new one.');
      }
      if (assessment.state !== 'ready') return assessment;
      refuseWithoutReserve(deps.disk);
      await drawSections({ deps, db: locked.trx, assessment, nowMs }, prepared);
      return locked.move(startFirst(assessment.sections, nowMs));
    });
  } catch (error) {
    if (!breaksOneRunning(error)) throw error;
    throw refuse('CONFLICT', 'Another assessment is running. Finish it before you start this one.');
  }
}

/** Whether Postgres refused a second running assessment of one owner (unique_violation, 23505). */
function breaksOneRunning(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === '23505' &&
    'constraint' in error &&
    error.constraint === 'assessment_one_running'
  );
}
