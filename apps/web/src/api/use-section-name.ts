import type { Assessment, SectionKind } from '@dryrun/contract';
import { nameSection } from '../words/section-names.ts';
import { useLanguageName } from './use-language-name.ts';

/** Names the sections of an assessment, everywhere as its bar does: "Document", "SQL", "Python". */
export function useSectionName({
  sections,
  editorMode,
  language,
}: Pick<Assessment, 'sections' | 'editorMode' | 'language'>): (kind: SectionKind) => string {
  const languageName = useLanguageName();
  const writtenIn = { sections, editorMode, language: language ? languageName(language) : null };
  return (kind) => nameSection(kind, writtenIn);
}
