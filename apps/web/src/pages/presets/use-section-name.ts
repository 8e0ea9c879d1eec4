import type { Preset, SectionKind } from '@dryrun/contract';
import { useLanguageName } from '../../api/use-language-name.ts';
import { nameSection } from '../../words/section-names.ts';

/** Names the sections of a preset by what it is written in, as far as the preset says so. */
export function useSectionName({ sections, editorMode, proposes }: Preset) {
  const languageName = useLanguageName();
  const language = proposes.language == null ? null : languageName(proposes.language);
  return (kind: SectionKind) => nameSection(kind, { sections, editorMode, language });
}
