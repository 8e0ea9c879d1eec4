import type { Difficulty, Section, SectionKind } from '@dryrun/contract';
import { capitalise, spellCount } from './amount.ts';
import { nameInSentence, sectionNames } from './section-names.ts';

type Minutes = { kind: SectionKind; minutes: number };

/** Minutes of all sections together. */
export function sumMinutes(sections: readonly Minutes[]): number {
  return sections.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** "Two problems, then your approach.", "SQL, then one problem." */
export function summariseSections(
  sections: readonly Minutes[],
  difficulties: readonly Difficulty[],
): string {
  if (sections[0]?.kind === 'writing') return 'A paper of 2 to 4 pages.';
  const count = difficulties.length;
  const problems = `${spellCount(count)} problem${count === 1 ? '' : 's'}`;
  const parts = sections.map(({ kind }) => {
    if (kind === 'coding') return problems;
    return kind === 'approach' ? 'your approach' : nameInSentence(sectionNames[kind]);
  });
  return `${capitalise(parts.join(', then '))}.`;
}

/** The section that runs now; null before the start and after the end. */
export function findRunningSection(sections: readonly Section[]): Section | null {
  return (
    sections.find(({ startsAtMs, endedAtMs }) => startsAtMs !== null && endedAtMs === null) ?? null
  );
}
