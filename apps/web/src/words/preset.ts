import {
  type Difficulty,
  type EditorMode,
  ruleInForce,
  type Section,
  type SectionKind,
  type TimeoutRule,
} from '@dryrun/contract';
import { capitalise, formatMinutes, spellCount } from './amount.ts';

type Minutes = { kind: SectionKind; minutes: number };

/** Minutes of all sections together. */
export function sumMinutes(sections: readonly Minutes[]): number {
  return sections.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** "90 minutes for two problems, medium then hard", "15 minutes to explain your approach". */
export function describeSections(
  sections: readonly Minutes[],
  difficulties: readonly Difficulty[],
): string[] {
  return sections.map(({ kind, minutes }) =>
    kind === 'coding'
      ? `${formatMinutes(minutes)} for ${describeProblems(difficulties)}`
      : `${formatMinutes(minutes)} to explain your approach`,
  );
}

/** "two problems, medium then hard", "one problem, hard", "three problems, all medium". */
export function describeProblems(difficulties: readonly Difficulty[]): string {
  const count = `${spellCount(difficulties.length)} problem${difficulties.length === 1 ? '' : 's'}`;
  const levels = new Set(difficulties);
  if (levels.size === 0) return count;
  if (difficulties.length > 1 && levels.size === 1) return `${count}, all ${difficulties[0]}`;
  return `${count}, ${difficulties.join(' then ')}`;
}

/** "Two problems, then your approach." */
export function summariseSections(
  sections: readonly Minutes[],
  difficulties: readonly Difficulty[],
): string {
  const problems = capitalise(
    `${spellCount(difficulties.length)} problem${difficulties.length === 1 ? '' : 's'}`,
  );
  return sections.some(({ kind }) => kind === 'approach')
    ? `${problems}, then your approach.`
    : `${problems}.`;
}

export type BellRule = { had: string; counts: string };

/**
 * What counts of a problem when the time runs out, row by row as the server decides it. Nothing can
 * be run or submitted in `document`: there the text itself counts.
 */
export function bellRules(rule: TimeoutRule, mode: EditorMode): BellRule[] {
  if (mode === 'document') {
    return [
      { had: 'written', counts: 'the text as it stands' },
      { had: 'nothing written', counts: 'nothing' },
    ];
  }
  return rowsOf[ruleInForce({ timeoutRule: rule, editorMode: mode })];
}

const sent = { had: 'submitted', counts: 'your last submission' };
const sentAndEdited = {
  had: 'submitted, then edited',
  counts: 'your last submission, not the edits',
};
const ran = { had: 'only run', counts: 'the code of your last run' };

const rowsOf: Readonly<Record<TimeoutRule, BellRule[]>> = {
  strict: [sent, sentAndEdited, ran, { had: 'neither', counts: 'nothing' }],
  autosave: [
    sent,
    sentAndEdited,
    ran,
    { had: 'only edited', counts: 'the last autosave' },
    { had: 'nothing written', counts: 'nothing' },
  ],
  best: [
    { had: 'submitted', counts: 'your best submission' },
    { had: 'submitted, then edited', counts: 'your best submission, not the edits' },
    { had: 'never submitted', counts: 'nothing' },
  ],
  editor: [
    { had: 'written', counts: 'what stands in the editor' },
    { had: 'submitted, then edited', counts: 'what stands in the editor' },
    { had: 'the starter code, or nothing', counts: 'nothing' },
  ],
  lenient: [
    sent,
    { had: 'submitted, then edited', counts: 'the edited draft, submitted for you' },
    { had: 'only run or edited', counts: 'the last draft, submitted for you' },
    { had: 'neither', counts: 'nothing' },
  ],
};

/** The section that runs now; null before the start and after the end. */
export function findRunningSection(sections: readonly Section[]): Section | null {
  return (
    sections.find(({ startsAtMs, endedAtMs }) => startsAtMs !== null && endedAtMs === null) ?? null
  );
}
