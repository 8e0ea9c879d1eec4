import type { EditorMode, Preset, SectionKind } from '@dryrun/contract';
import { nameSection } from '../words/section-names.ts';
import { useLanguageName } from './use-language-name.ts';

export type Written<Section extends { kind: SectionKind } = { kind: SectionKind }> = {
  sections: readonly Section[];
  editorMode: EditorMode | null;
  /** By its id; null where it is open. */
  language: string | null;
};

/** Names the sections of an assessment, everywhere as its bar does: "Document", "SQL", "Python". */
export function useSectionName({ sections, editorMode, language }: Written) {
  const languageName = useLanguageName();
  const writtenIn = { sections, editorMode, language: language && languageName(language) };
  return (kind: SectionKind) => nameSection(kind, writtenIn);
}

/** A preset by what is known of how its code will be written. */
export function asWritten({ sections, editorMode, language, proposes }: Preset) {
  return { sections, editorMode, language: language ?? proposes.language };
}
