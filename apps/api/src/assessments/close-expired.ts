import { setTimeout } from 'node:timers/promises';
import type { SectionKind } from '@dryrun/contract';
import type { Deps } from '../context.ts';
import { advanceAssessment, scheduleDeadline } from './advance-assessment.ts';
import { openSection } from './section-times.ts';

/** Clocks of one installation are not further apart, unless somebody has set one. */
const longestEarlyMs = 5_000;
/** Bells that are rung at the same time. */
export const bellsAtOnce = 4;
/** How often bells are looked for whose jobs the queue has lost, or never got. */
const lookEveryMs = 15_000;

/**
 * Rings every bell that is past its deadline, and asks for those to come. Called before the server
 * listens: a crash neither gives nor takes time.
 */
export async function closeExpired(deps: Deps): Promise<void> {
  await ringDueBells(deps);
  const running = await deps.db
    .selectFrom('section')
    .select(['assessment_id', 'kind', 'deadline'])
    .where('starts_at', 'is not', null)
    .where('ended_at', 'is', null)
    .orderBy('deadline')
    .execute();
  for (const { assessment_id, kind, deadline } of running) {
    if (deadline === null) continue;
    const asked = await scheduleDeadline(
      deps,
      assessment_id,
      kind as SectionKind,
      deadline.getTime(),
    );
    // Each try against a queue that is down takes a while, and a start must not wait for many.
    if (!asked) return;
  }
}

/**
 * Closes every section that is past its deadline, as the bell would have. One that cannot be closed
 * does not hold up the others: whoever opens it next meets the same error.
 */
async function ringDueBells(deps: Deps): Promise<void> {
  const due = await deps.db
    .selectFrom('section')
    .select('assessment_id')
    .where('starts_at', 'is not', null)
    .where('ended_at', 'is', null)
    .where('deadline', '<=', new Date(deps.now()))
    .orderBy('deadline')
    .execute();
  for (const { assessment_id: assessmentId } of due) {
    try {
      await advanceAssessment(deps, assessmentId);
    } catch (err) {
      deps.log.error({ assessmentId, err }, 'an assessment past its deadline was not closed');
    }
  }
}

/**
 * Rings bells when their jobs come, and looks now and then for bells without a job: nobody should
 * have to open a page for an assessment to end. `stop` waits for what is under way.
 */
export function consumeDeadlines(deps: Deps): { stop(): Promise<void> } {
  const consumer = deps.queue.deadlines.consume(
    (assessmentId, section) => ringOne(deps, assessmentId, section),
    { concurrency: bellsAtOnce },
  );
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking
      .then(() => ringDueBells(deps))
      .catch((err: unknown) => deps.log.error({ err }, 'due bells could not be rung'));
  }, lookEveryMs);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all([consumer.close(), looking]);
    },
  };
}

async function ringOne(deps: Deps, assessmentId: string, section: string): Promise<void> {
  const assessment = await advanceAssessment(deps, assessmentId);
  // The job was timed by another clock, perhaps on another machine, and may come a little early.
  const open = assessment && openSection(assessment.sections);
  const earlyMs = open?.kind === section ? open.deadlineMs - deps.now() : 0;
  if (earlyMs <= 0) return;
  if (earlyMs > longestEarlyMs) {
    // Extra time was given, and there is a later job; or the queue's clock was set forward, and would
    // bring this one again at once. The next look rings.
    deps.log.warn({ assessmentId, section, earlyMs }, 'a bell came early');
    return;
  }
  await setTimeout(earlyMs);
  await advanceAssessment(deps, assessmentId);
}
