import type { Draft, Problem } from '@dryrun/contract';
import { formatTimeOfDay } from '../../ui/time/clock-text.ts';
import type { ServerDraft } from './merge-draft.ts';

/** The draft in one language as the server has it; the starter code before the first save. */
export function serverDraft(
  problem: Problem,
  drafts: readonly Draft[],
  language: string,
): ServerDraft<string> {
  const draft = drafts.find((candidate) => candidate.language === language);
  return draft
    ? { content: draft.code, revision: draft.revision, savedAtMs: draft.savedAtMs }
    : { content: problem.starterCode[language] ?? '', revision: 0, savedAtMs: null };
}

/** The newest of these times; null where none is known. */
export function lastEdit(times: readonly (number | null)[]): number | null {
  const known = times.filter((time): time is number => time !== null);
  return known.length > 0 ? Math.max(...known) : null;
}

/** What a text is called that another browser has saved, as a sentence begins. */
export function nameElsewhere(savedAtMs: number): string {
  return `What was saved elsewhere at ${formatTimeOfDay(savedAtMs)}`;
}
