import type { Assessment, SectionKind } from '@dryrun/contract';
import { sectionNames } from '../../words/section-names.ts';

/** What the section is called that follows this one; null where it is the last. */
export function nameNext(
  { sections }: Pick<Assessment, 'sections'>,
  kind: SectionKind,
): string | null {
  const next = sections[sections.findIndex((section) => section.kind === kind) + 1];
  return next ? sectionNames[next.kind] : null;
}
