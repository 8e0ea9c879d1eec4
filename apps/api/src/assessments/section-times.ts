import type { AssessmentState, SectionKind } from '@dryrun/contract';

/** When a section of an assessment runs, by the server's clock, in milliseconds since 1970. */
export type SectionTimes = {
  kind: SectionKind;
  /** With extra time. May be a fraction. */
  minutes: number;
  /** How many of them are extra time. */
  extraMinutes: number;
  startsAtMs: number | null;
  /** Known once the section runs. */
  deadlineMs: number | null;
  endedAtMs: number | null;
  endedBy: 'candidate' | 'bell' | null;
};

/** A section that runs. */
export type OpenSection = SectionTimes & { startsAtMs: number; deadlineMs: number };

/** Where an assessment with these sections stands. */
export function stateOf(sections: readonly SectionTimes[]): AssessmentState {
  if (openSection(sections) !== null) return 'running';
  return sections.every((section) => section.endedAtMs !== null) ? 'finished' : 'ready';
}

/** The section that runs, or null before the start and after the end. Never two at once. */
export function openSection(sections: readonly SectionTimes[]): OpenSection | null {
  for (const section of sections) {
    const { startsAtMs, deadlineMs, endedAtMs } = section;
    if (startsAtMs !== null && deadlineMs !== null && endedAtMs === null) {
      return { ...section, startsAtMs, deadlineMs };
    }
  }
  return null;
}

/** Whether the bell has rung for the section that runs. At its deadline a section is over. */
export function isDue(sections: readonly SectionTimes[], nowMs: number): boolean {
  const open = openSection(sections);
  return open !== null && nowMs >= open.deadlineMs;
}

/** The clock of the first section starts. */
export function startFirst(sections: readonly SectionTimes[], nowMs: number): SectionTimes[] {
  return sections.map((section, position) => (position === 0 ? started(section, nowMs) : section));
}

/**
 * Rings every bell that is due. A section that follows starts at the deadline of the one before it,
 * not when somebody noticed: the result is the same however late this is asked, and however often.
 */
export function ringBells(sections: readonly SectionTimes[], nowMs: number): SectionTimes[] {
  let rung = [...sections];
  let open = openSection(rung);
  while (open !== null && nowMs >= open.deadlineMs) {
    rung = end(rung, open.kind, open.deadlineMs, 'bell');
    open = openSection(rung);
  }
  return rung;
}

/** The candidate ends the section of this kind, which must be the open one; the next starts now. */
export function endEarly(
  sections: readonly SectionTimes[],
  kind: SectionKind,
  nowMs: number,
): SectionTimes[] {
  return end(sections, kind, nowMs, 'candidate');
}

/**
 * Gives the sections that have not ended this much more than their own minutes. The deadline of the
 * one that runs moves with it.
 *
 * @param extraOf how many minutes more, of the section's own
 */
export function withExtraTime(
  sections: readonly SectionTimes[],
  extraOf: (minutes: number) => number,
): SectionTimes[] {
  return sections.map((section) => {
    if (section.endedAtMs !== null) return section;
    const ownMinutes = section.minutes - section.extraMinutes;
    const extraMinutes = extraOf(ownMinutes);
    const longer = { ...section, minutes: ownMinutes + extraMinutes, extraMinutes };
    return section.startsAtMs === null ? longer : started(longer, section.startsAtMs);
  });
}

function end(
  sections: readonly SectionTimes[],
  kind: SectionKind,
  endedAtMs: number,
  endedBy: 'candidate' | 'bell',
): SectionTimes[] {
  const ending = sections.findIndex((section) => section.kind === kind);
  return sections.map((section, position) => {
    if (position === ending) return { ...section, endedAtMs, endedBy };
    return position === ending + 1 ? started(section, endedAtMs) : section;
  });
}

function started(section: SectionTimes, startsAtMs: number): SectionTimes {
  return { ...section, startsAtMs, deadlineMs: startsAtMs + Math.round(section.minutes * 60_000) };
}
