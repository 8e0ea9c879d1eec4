import type { SectionKind } from '@dryrun/contract';
import { type SectionPage, sectionPart } from './section-page.ts';

/** The page of every kind of section. Each comes when its section opens. */
export const sectionPages: Partial<Record<SectionKind, SectionPage>> = {
  coding: {
    kind: 'coding',
    Section: sectionPart(async () => (await import('./coding/CodingSection.tsx')).CodingSection),
  },
  approach: {
    kind: 'approach',
    Section: sectionPart(
      async () => (await import('./approach/ApproachSection.tsx')).ApproachSection,
    ),
  },
};

/** Fetches the page of a section that is about to open. */
export async function prefetchSection(kind: SectionKind): Promise<void> {
  const page = sectionPages[kind];
  if (!page) return;
  await ('Section' in page ? page.Section : page.Body).prefetch();
}
