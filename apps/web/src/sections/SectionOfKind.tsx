import type { SectionKind } from '@dryrun/contract';
import { AnswersSection } from './frame/AnswersSection.tsx';
import type { OwnSectionProps } from './section-page.ts';
import { sectionPages } from './sections.ts';

/** The section that is open, by its kind. */
export function SectionOfKind({ kind, ...props }: OwnSectionProps & { kind: SectionKind }) {
  const page = sectionPages[kind];
  if ('Section' in page) return <page.Section {...props} />;
  return <AnswersSection {...props} page={page} />;
}
