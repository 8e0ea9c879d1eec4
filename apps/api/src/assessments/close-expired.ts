import { setTimeout } from 'node:timers/promises';
import type { Consumer } from '@dryrun/queue';
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

/** Closes sections when their deadline jobs come due. The caller closes the consumer. */
export function consumeDeadlines(deps: Deps): Consumer {
  return deps.queue.deadlines.consume(async (assessmentId, section) => {
    const assessment = await advanceAssessment(deps, assessmentId);
    // The job was timed by another clock, perhaps on another machine, and may come a little early.
    const open = assessment && openSection(assessment.sections);
    const earlyMs = open?.kind === section ? open.deadlineMs - deps.now() : 0;
    if (earlyMs > longestEarlyMs) throw new Error(`The ${section} bell came ${earlyMs} ms early.`);
    if (earlyMs > 0) {
      await setTimeout(earlyMs);
      await advanceAssessment(deps, assessmentId);
    }
  });
}

/** Clocks of one installation are not further apart; a bell that is has something else wrong. */
const longestEarlyMs = 5_000;
