import { type ExtraTime, ExtraTimeSchema, extraMinutesOf } from '@dryrun/contract';
import type { Deps } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { withAssessment } from './advance-assessment.ts';
import type { AssessmentRow } from './assessment-row.ts';
import { withExtraTime } from './section-times.ts';

/** The extra time of an assessment, or null. */
export function readExtraTime({ extra_time }: { extra_time: string | null }): ExtraTime | null {
  return extra_time === null ? null : ExtraTimeSchema.parse(JSON.parse(extra_time));
}

/**
 * Gives more time in each section that has not ended. It counts when it arrived: before the bell the
 * section goes on, however long the lock took.
 *
 * @throws NOT_FOUND; CONFLICT when the assessment has ended, or when time that runs would be taken back.
 */
export async function setExtraTime(
  deps: Deps,
  place: { id: string; ownerId: string; arrivedAtMs: number },
  extraTime: ExtraTime | null,
): Promise<AssessmentRow> {
  return withAssessment(deps, place, async (locked) => {
    const { trx, assessment, nowMs } = locked;
    const { sections, state } = assessment;
    if (state === 'finished') {
      throw refuse('CONFLICT', 'This assessment has ended. Extra time is for those to come.');
    }
    const longer = withExtraTime(sections, (minutes) => extraMinutesOf(extraTime, minutes));
    const isRunning = state === 'running';
    if (
      isRunning &&
      longer.some((one, at) => one.extraMinutes < (sections[at]?.extraMinutes ?? 0))
    ) {
      const message = 'While an assessment runs, extra time that was given is not taken back.';
      throw refuse('CONFLICT', message, { field: 'extraTime' });
    }
    const extra_time = extraTime && JSON.stringify(extraTime);
    // Asked for again, as when the answer was lost: given once.
    if (extra_time === assessment.extra_time) return assessment;
    const given = { extra_time, extra_time_given_at: isRunning ? new Date(nowMs) : null };
    await trx.updateTable('assessment').set(given).where('id', '=', assessment.id).execute();
    return { ...(await locked.move(longer)), ...given };
  });
}
