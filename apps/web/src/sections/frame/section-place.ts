import type { Assessment, SectionKind } from '@dryrun/contract';

/** The section that follows this one; null where it is the last. */
export function nextSection(
  { sections }: Pick<Assessment, 'sections'>,
  kind: SectionKind,
): SectionKind | null {
  return sections[sections.findIndex((section) => section.kind === kind) + 1]?.kind ?? null;
}
