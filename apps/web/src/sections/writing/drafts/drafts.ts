import { mostDrafts, type SectionAnswerValue } from '@dryrun/contract';

type Paper = SectionAnswerValue<'writing'>;

export type KeptDraft = { number: number; text: string; writtenAtMs: number };

/** The one document that is written in; drafts are items beside it, each kept once. */
export const textItem = 'text';

export function draftItem(number: number): string {
  return `draft-${number}`;
}

/** What is read of answers, wherever they come from. */
type Answered = {
  value: (item: string) => Paper | null;
  savedAtMs: (item: string) => number | null;
};

/** The drafts that were kept, the first one first. One that is not on the server yet was kept now. */
export function listDrafts(answers: Answered, nowMs: number): KeptDraft[] {
  const drafts: KeptDraft[] = [];
  for (let number = 1; number <= mostDrafts; number++) {
    const kept = answers.value(draftItem(number));
    if (!kept) break;
    const writtenAtMs = kept.writtenAtMs ?? answers.savedAtMs(draftItem(number)) ?? nowMs;
    drafts.push({ number, text: kept.text, writtenAtMs });
  }
  return drafts;
}

/** After a rest of that long, what is there was a draft. */
export const restMs = 30 * 60_000;

/**
 * The draft that is kept by itself where writing goes on after a rest: the text as it was left, unless
 * it is empty or a draft already. Null where there is none to keep.
 */
export function draftOfBefore(
  left: { text: string; savedAtMs: number | null },
  drafts: readonly KeptDraft[],
  nowMs: number,
): Paper | null {
  const { text, savedAtMs } = left;
  if (savedAtMs === null || nowMs - savedAtMs < restMs) return null;
  if (!isNewDraft(text, drafts)) return null;
  return { text, writtenAtMs: savedAtMs };
}

/** Whether there is something to keep that the last draft has not. */
export function isNewDraft(text: string, drafts: readonly KeptDraft[]): boolean {
  return text.trim() !== '' && drafts.at(-1)?.text !== text && drafts.length < mostDrafts;
}

/** The paper's own heading, or its first words; null for an empty one. */
export function titleOf(text: string): string | null {
  const first = text.split('\n').find((line) => line.trim() !== '');
  const words =
    first
      ?.replace(/^\s*(?:#{1,6}|>|[-*+])\s+/, '')
      .replace(/[*_`]/g, '')
      .trim() ?? '';
  if (words === '') return null;
  return words.length <= 60 ? words : `${words.slice(0, 60).replace(/\s+\S*$/, '')} …`;
}
