import type { Difficulty, SectionKind } from '@dryrun/contract';
import { formatMinutes, spellCount } from '../../words/amount.ts';

type Minutes = { kind: SectionKind; minutes: number };

/** "90 minutes for two problems, medium then hard", "15 minutes to explain your approach". */
export function describeSections(
  sections: readonly Minutes[],
  difficulties: readonly Difficulty[],
): string[] {
  return sections.map(({ kind, minutes }) =>
    kind === 'coding'
      ? `${formatMinutes(minutes)} for ${describeProblems(difficulties)}`
      : `${formatMinutes(minutes)} ${purposes[kind]}`,
  );
}

const purposes: Readonly<Record<Exclude<SectionKind, 'coding'>, string>> = {
  approach: 'to explain your approach',
  sql: 'for questions in SQL',
  'work-style': 'to say how you work',
  'work-simulation': 'for a day at work, simulated',
  questions: 'for spoken questions, answered in writing',
  writing: 'for a paper of 2 to 4 pages',
};

/** "two problems, medium then hard", "one problem, hard", "three problems, all medium". */
export function describeProblems(difficulties: readonly Difficulty[]): string {
  const count = `${spellCount(difficulties.length)} problem${difficulties.length === 1 ? '' : 's'}`;
  const levels = new Set(difficulties);
  if (levels.size === 0) return count;
  if (difficulties.length > 1 && levels.size === 1) return `${count}, all ${difficulties[0]}`;
  return `${count}, ${difficulties.join(' then ')}`;
}
