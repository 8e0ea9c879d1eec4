import type { SectionKind } from '@dryrun/contract';

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

/** Kinds whose sections consist of problems, with code that is run and submitted. */
export const haveProblems: ReadonlySet<SectionKind> = new Set(['coding', 'sql']);

/** "work style", "SQL": as it stands within a sentence. */
export function nameInSentence(name: string): string {
  return name === name.toUpperCase() ? name : name.toLowerCase();
}
