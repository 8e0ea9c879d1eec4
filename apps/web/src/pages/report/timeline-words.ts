import { countOf } from '../../words/amount.ts';
import type { LaneLayout, TimelineLayout } from './timeline-layout.ts';

/** The timeline in sentences: for those who do not see it, and for those who want it short. */
export function describeTimeline({ lanes, endMinute }: TimelineLayout): string {
  const typed = lanes.reduce((sum, lane) => sum + lane.typedMinutes, 0);
  const total = Math.round(endMinute);
  const problems = lanes.filter(({ lane }) => lane !== 'approach');
  return [
    `Typing in ${typed} of ${countOf(total, 'minute')}.`,
    ...problems.map(describeFirstSubmission),
  ].join(' ');
}

function describeFirstSubmission({ label, submissions, runs }: LaneLayout): string {
  const [first] = submissions;
  if (!first) {
    return runs.length > 0
      ? `${label} was run ${runs.length === 1 ? 'once' : `${runs.length} times`} and never submitted.`
      : `${label} was never run and never submitted.`;
  }
  const minute = `minute ${Math.floor(first.minute)}`;
  return submissions.length === 1
    ? `The only submission of ${label} came at ${minute}.`
    : `The first of ${submissions.length} submissions of ${label} came at ${minute}.`;
}
