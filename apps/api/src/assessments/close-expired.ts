import type { Deps } from '../context.ts';
import { advanceAssessment, scheduleDeadline } from './advance-assessment.ts';
import { openSection } from './section-times.ts';

/**
 * Rings every bell that is past its deadline and asks for the bells to come again, should the queue
 * have lost them. Called before the server listens: a crash neither gives nor takes time.
 */
export async function closeExpired(deps: Deps): Promise<void> {
  const running = await deps.db
    .selectFrom('assessment')
    .select('id')
    .where('state', 'in', ['coding', 'approach'])
    .orderBy('started_at')
    .execute();
  for (const { id } of running) {
    const assessment = await advanceAssessment(deps, id);
    const open = assessment && openSection(assessment.sections);
    if (open) await scheduleDeadline(deps, id, open);
  }
}

/** Closes assessments when their deadline jobs come due. Gives back the way to stop listening. */
export function consumeDeadlines(deps: Deps) {
  return deps.queue.deadlines.consume(async (assessmentId) => {
    await advanceAssessment(deps, assessmentId);
  });
}
