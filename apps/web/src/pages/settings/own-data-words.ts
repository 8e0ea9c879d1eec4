import type { AssessmentSummary, ImportOutcome } from '@dryrun/contract';
import { serverClock } from '../../api/server-clock.ts';
import { formatTimeOfDay } from '../../ui/time/clock-text.ts';
import { countOf } from '../../words/amount.ts';
import { formatDay } from '../../words/day.ts';

/** "31 MB", "420 kB" */
export function saySize(bytes: number): string {
  const mebibytes = bytes / 1024 ** 2;
  if (mebibytes >= 1) return `${Math.round(mebibytes)} MB`;
  return `${Math.ceil(bytes / 1024)} kB`;
}

/** "Sat 14 Mar, Classic 105" */
export function nameAssessment({
  createdAtMs,
  startedAtMs,
  presetName,
}: AssessmentSummary): string {
  return `${formatDay(startedAtMs ?? createdAtMs, serverClock.now())}, ${presetName}`;
}

/** "22:59", or of one that was only set up when that was. */
export function sayBegun({ createdAtMs, startedAtMs }: AssessmentSummary): string {
  return formatTimeOfDay(startedAtMs ?? createdAtMs).slice(0, 5);
}

/** A choice in a menu: two of one day and preset differ by their time. */
export function asOption(assessment: AssessmentSummary) {
  return {
    value: assessment.id,
    label: nameAssessment(assessment),
    description: sayBegun(assessment),
  };
}

/** "9 assessments, 7 here already, 2 to add. 40 submissions and runs to add." */
export function sayOutcome(outcome: ImportOutcome, added: boolean): string {
  const { assessment = none, run = none } = outcome;
  const rest = Object.values(outcome).reduce((sum, each) => sum + each.added, 0);
  const verb = added ? 'added' : 'to add';
  if (rest === 0) return `${countOf(assessment.inFile, 'assessment')}. All of it is here already.`;
  const here = assessment.inFile - assessment.added;
  const known = here > 0 ? `, ${here} here already` : '';
  return `${countOf(assessment.inFile, 'assessment')}${known}, ${assessment.added} ${verb}. ${countOf(run.added, 'run')} and ${countOf(rest - assessment.added - run.added, 'other row')} ${verb}.`;
}

const none = { inFile: 0, added: 0 };

export const notWhileRunning = 'An assessment runs. This can be done when it has ended.';

/** What no export holds yet: papers that go on for days. Empty when there are none. */
export function sayLeftOut(lasting: readonly { presetName: string }[]): string {
  if (lasting.length === 0) return '';
  const names = lasting.map(({ presetName }) => presetName).join(' and ');
  return `${names} ${lasting.length === 1 ? 'is' : 'are'} not in it: what runs is exported once it has ended.`;
}
