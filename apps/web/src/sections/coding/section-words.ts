/** What the workspace says of the section that it is in. */
export type SectionWords = {
  /** In a sentence. */
  name: string;
  finish: string;
  /** Not to finish it. */
  keep: string;
  failed: string;
};

export const sectionWords: Readonly<Record<'coding' | 'sql', SectionWords>> = {
  coding: {
    name: 'coding',
    finish: 'Finish coding',
    keep: 'Keep coding',
    failed: 'Coding has not ended.',
  },
  sql: {
    name: 'SQL',
    finish: 'Finish SQL',
    keep: 'Keep working',
    failed: 'The SQL section has not ended.',
  },
};
