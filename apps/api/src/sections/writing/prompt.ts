import type { WritingRole } from '@dryrun/contract';

/** What a paper is asked about, and what its author checks it by afterwards. */
export type Prompt = {
  id: string;
  role: WritingRole;
  /** What it is called on pages until the paper has a heading of its own. */
  title: string;
  /** The situation, then what is asked for. Markdown. */
  text: string;
  /** What a good paper has, in questions that its author can answer with yes or no. */
  checklist: readonly string[];
};

/** A page is 500 words; asked for are two to four. */
export const wordsAskedFor = { from: 1_000, to: 2_000 } as const;

/** Told below each prompt: a paper has to give figures, and no prompt gives all of them. */
export const figuresToInvent = 'Figures that are not given may be invented; then keep to them.';

/** What every paper for readers who decide should have; each prompt adds what is its own. */
export const everyPaper = {
  opening: 'The first paragraph says what is proposed or found, and what is asked of the reader',
  numbers: 'Every claim that matters has a number or a source',
  other: 'Another way is considered, and set aside with a reason',
  reader: 'A reader from another team can follow it without asking',
} as const;
