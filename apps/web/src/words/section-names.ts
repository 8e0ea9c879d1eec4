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

/** "work style", "SQL": as it stands within a sentence. */
export function nameInSentence(name: string): string {
  return name === name.toUpperCase() ? name : name.toLowerCase();
}

/** In a rule, where there is little room. */
export function shortNameOf(kind: SectionKind): string {
  return kind === 'work-simulation' ? 'Simulation' : sectionNames[kind];
}
