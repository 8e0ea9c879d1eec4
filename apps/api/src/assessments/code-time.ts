import type { SectionTimes } from './section-times.ts';

type OfSection = { section: string };

/** When the section that a problem belongs to ended; null while it runs, and before. */
export function endOfProblem(
  sections: readonly SectionTimes[],
  { section }: OfSection,
): SectionTimes | null {
  const found = sections.find(({ kind }) => kind === section);
  return found?.endedAtMs == null ? null : found;
}

/** The section that ended last of those with problems; null when there is none. */
export function lastWithProblems(
  sections: readonly SectionTimes[],
  problems: readonly OfSection[],
): SectionTimes | null {
  const kinds = new Set(problems.map(({ section }) => section));
  return sections.findLast(({ kind, endedAtMs }) => kinds.has(kind) && endedAtMs !== null) ?? null;
}
