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
