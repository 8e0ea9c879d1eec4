import type { Assessment, SectionKind } from '@dryrun/contract';

/** Where a sitting is: the section whose clock runs. */
export type RunningSection = {
  kind: SectionKind;
  startsAtMs: number;
  deadlineMs: number;
  lengthMs: number;
  /** Minutes of the sections before it, as they were planned. */
  minutesBefore: number;
};

/** The problems of one section, in order. */
export function problemsOf({ problems }: Pick<Assessment, 'problems'>, kind: SectionKind) {
  return problems.filter(({ section }) => section === kind);
}

/** The section of this kind once it has a clock; null before, or when the preset leaves it out. */
export function findSection(assessment: Assessment, kind: SectionKind): RunningSection | null {
  const index = assessment.sections.findIndex((section) => section.kind === kind);
  const section = assessment.sections[index];
  if (!section || section.startsAtMs === null || section.deadlineMs === null) return null;
  return {
    kind,
    startsAtMs: section.startsAtMs,
    deadlineMs: section.deadlineMs,
    lengthMs: section.deadlineMs - section.startsAtMs,
    minutesBefore: assessment.sections
      .slice(0, index)
      .reduce((minutes, before) => minutes + before.minutes, 0),
  };
}
