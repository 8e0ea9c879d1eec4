import type { EditorMode, SectionKind } from '@dryrun/contract';

/** Kinds of sections as they are read on screen. */
export const sectionNames: Readonly<Record<SectionKind, string>> = {
  coding: 'Coding',
  approach: 'Approach',
  sql: 'SQL',
  'work-style': 'Work style',
  'work-simulation': 'Work simulation',
  questions: 'Questions',
  writing: 'Writing',
};

/** As far as it says what its code is written in. */
export type WrittenIn = {
  sections: readonly { kind: SectionKind }[];
  editorMode: EditorMode | null;
  /** By the name that is read; null where it is open or there is none. */
  language: string | null;
};

/**
 * What a section is called among those it stands with: code that nothing runs is a document, and code
 * beside queries has the name of its language.
 */
export function nameSection(kind: SectionKind, { sections, editorMode, language }: WrittenIn) {
  if (kind !== 'coding') return sectionNames[kind];
  if (editorMode === 'document') return document;
  const besideQueries = sections.some((other) => other.kind === 'sql');
  return (besideQueries ? language : null) ?? sectionNames.coding;
}

/** What one does in them: drawn filled, white, dashed. */
export const sectionActs: Readonly<Record<SectionKind, 'code' | 'write' | 'choose'>> = {
  coding: 'code',
  approach: 'write',
  sql: 'code',
  'work-style': 'choose',
  'work-simulation': 'choose',
  questions: 'write',
  writing: 'write',
};

/** Kinds whose sections consist of problems, with code that is run and submitted. */
export const haveProblems: ReadonlySet<SectionKind> = new Set(['coding', 'sql']);

const document = 'Document';
/** Names that are words; those of languages keep their capitals. */
const words: ReadonlySet<string> = new Set([...Object.values(sectionNames), document]);

/** "work style", "document", "SQL", "Python": as it stands within a sentence. */
export function nameInSentence(name: string): string {
  return words.has(name) && name !== name.toUpperCase() ? name.toLowerCase() : name;
}

/** In a rule, where there is little room. */
export function shortNameOf(kind: SectionKind, name = sectionNames[kind]): string {
  return kind === 'work-simulation' ? 'Simulation' : name;
}
