import {
  leavingsThatCount,
  type Report,
  type ReportProblem,
  ruleInForce,
  type SectionKind,
  type SubmissionSummary,
} from '@dryrun/contract';
import { formatMinuteOfDay, formatTimeOfDay } from '../../ui/time/clock-text.ts';
import { countOf, formatLongDuration } from '../../words/amount.ts';
import { formatDay } from '../../words/day.ts';
import { haveProblems } from '../../words/section-names.ts';

type Assessment = Report['assessment'];

const dayMs = 24 * 60 * 60 * 1000;

/** "19:10 to 20:55"; of one that began and ended within a minute "19:10, for 38 seconds". */
export function sayWhen(startedAtMs: number, finishedAtMs: number | null): string {
  const from = formatMinuteOfDay(startedAtMs);
  if (finishedAtMs === null) return from;
  const to = formatMinuteOfDay(finishedAtMs);
  const tookMs = finishedAtMs - startedAtMs;
  // From one day to another. The day of the start stands above.
  if (tookMs >= dayMs) return `${from} to ${formatDay(finishedAtMs, startedAtMs)}, ${to}`;
  if (tookMs >= 60_000 || from !== to) return `${from} to ${to}`;
  return `${from}, for ${formatLongDuration(Math.max(0, tookMs))}`;
}

/** How each section with problems ended, as far as it has. */
export function sayEnd(
  sections: Assessment['sections'],
  nameOf: (kind: SectionKind) => string,
): string[] {
  return sections.flatMap(({ kind, endedBy }) => {
    if (!haveProblems.has(kind) || endedBy === null) return [];
    return [`${nameOf(kind)} ended ${endedBy === 'bell' ? 'by the bell' : 'early'}`];
  });
}

/** "25 % extra time", and from when on if it was given while it ran. */
export function sayExtra({
  extraTime,
  extraTimeGivenAtMs,
}: Pick<Assessment, 'extraTime' | 'extraTimeGivenAtMs'>): string[] {
  if (extraTime === null) return [];
  const { unit, amount } = extraTime;
  const much = unit === 'percent' ? `${amount} %` : countOf(amount, 'minute');
  const given =
    extraTimeGivenAtMs === null ? '' : `, given at ${formatMinuteOfDay(extraTimeGivenAtMs)}`;
  return [`${much} extra time in each section${given}`];
}

/** "Counted: submission 2, 19:58:03", its middle a link to it. */
export type Counted = { before: string; link: string; after: string };

export function tellCounted(counted: SubmissionSummary, when: 'bell' | 'end' = 'bell'): Counted {
  if (counted.state !== 'done')
    return { before: 'Being judged: ', link: 'the submission that counts', after: '' };
  const before = 'Counted: ';
  switch (counted.origin) {
    case 'candidate':
      return {
        before,
        link: `submission ${counted.number}`,
        after: `, ${formatTimeOfDay(counted.createdAtMs)}`,
      };
    case 'last-run':
      return { before, link: 'the last run', after: `, submitted at the ${when}` };
    case 'last-draft':
    case 'bell':
      return { before, link: 'the last draft', after: `, submitted at the ${when}` };
  }
}

/** Why nothing counted: where a draft can count, in a document too, what matters is the text. */
export function sayNothingCounted({
  editorMode,
  timeoutRule,
}: Pick<Assessment, 'editorMode' | 'timeoutRule'>): string {
  const looksFor = leavingsThatCount[ruleInForce({ editorMode, timeoutRule })];
  if (looksFor.includes('draft')) return 'Nothing counted: nothing was written';
  return looksFor.includes('last-run')
    ? 'Nothing counted: never submitted, never run'
    : 'Nothing counted: never submitted';
}

/** "18/23, draft 23/23", "being judged", "nothing counted". */
export function sayScore({
  counted,
  bell,
  total,
}: Pick<ReportProblem, 'counted' | 'bell' | 'total'>) {
  if (counted && counted.state !== 'done') return 'being judged';
  const figure = (one: NonNullable<typeof counted>) =>
    one.verdict === 'judge-error' ? 'not judged' : `${one.passed}/${total}`;
  const score = counted ? figure(counted) : 'nothing counted';
  return bell?.state === 'done' ? `${score}, draft ${figure(bell)}` : score;
}
