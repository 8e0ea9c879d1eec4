import type { AssessmentRow } from './assessment-row.ts';

/**
 * Whether a problem may be seen: nobody reads those of a section before its clock runs. What is not
 * shown is locked all the same.
 */
export function isOpened({ sections }: Pick<AssessmentRow, 'sections'>) {
  const begun = new Set<string>();
  for (const { kind, startsAtMs } of sections) if (startsAtMs !== null) begun.add(kind);
  return ({ section }: { section: string }) => begun.has(section);
}
