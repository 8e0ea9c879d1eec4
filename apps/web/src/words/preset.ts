import type { Difficulty, Section, SectionKind } from '@dryrun/contract';
import { capitalise, spellCount } from './amount.ts';

type Minutes = { kind: SectionKind; minutes: number };

/** Minutes of all sections together. */
export function sumMinutes(sections: readonly Minutes[]): number {
  return sections.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** "Two problems, then your approach." */
export function summariseSections(
  sections: readonly Minutes[],
  difficulties: readonly Difficulty[],
): string {
  if (sections[0]?.kind === 'writing') return 'A paper of 2 to 4 pages.';
  const problems = capitalise(
    `${spellCount(difficulties.length)} problem${difficulties.length === 1 ? '' : 's'}`,
  );
  return sections.some(({ kind }) => kind === 'approach')
    ? `${problems}, then your approach.`
    : `${problems}.`;
}

/** The section that runs now; null before the start and after the end. */
export function findRunningSection(sections: readonly Section[]): Section | null {
  return (
    sections.find(({ startsAtMs, endedAtMs }) => startsAtMs !== null && endedAtMs === null) ?? null
  );
}
