import { countOf, formatLongDuration } from '../../words/amount.ts';
import type { LaneLayout, TimelineLayout } from './timeline-layout.ts';

/**
 * The timeline in sentences: for those who do not see it, and for those who want it short. In document
 * mode nothing can be run or submitted, so nothing is said of it.
 */
export function describeTimeline(layout: TimelineLayout, nothingRuns = false): string {
  const problems = layout.lanes.filter(({ lane }) => lane !== 'approach' && lane !== 'questions');
  const sentences = nothingRuns
    ? problems.filter(({ keystrokes }) => keystrokes === 0).map(sayUnwritten)
    : problems.map(describeFirstSubmission);
  return [describeTyping(layout), ...sentences].join(' ');
}

type Typing = Pick<TimelineLayout, 'typedMinutes' | 'begunMinutes' | 'tookMinutes'>;

/** "Typing in 41 of 105 minutes.", "No typing in 38 seconds." */
export function describeTyping({ typedMinutes, begunMinutes, tookMinutes }: Typing): string {
  const all =
    begunMinutes === 1 ? formatLongDuration(tookMinutes * 60_000) : countOf(begunMinutes, 'minute');
  if (typedMinutes === 0) return `No typing in ${all}.`;
  // By the minute it is not known how much of one it was.
  if (begunMinutes === 1) return `Some typing in ${all}.`;
  return typedMinutes === begunMinutes
    ? `Typing in each of ${all}.`
    : `Typing in ${typedMinutes} of ${all}.`;
}

function sayUnwritten({ label }: LaneLayout): string {
  return `Nothing was written for ${label}.`;
}

function describeFirstSubmission({ label, submissions, runs }: LaneLayout): string {
  const [first] = submissions;
  if (!first) {
    return runs.length > 0
      ? `${label} was run ${sayTimes(runs.length)} and never submitted.`
      : `${label} was never run and never submitted.`;
  }
  const minute = Math.floor(first.minute);
  const when = minute === 0 ? 'in the first minute' : `at minute ${minute}`;
  return submissions.length === 1
    ? `The only submission of ${label} came ${when}.`
    : `The first of ${submissions.length} submissions of ${label} came ${when}.`;
}

function sayTimes(count: number): string {
  return ['never', 'once', 'twice'][count] ?? `${count} times`;
}
