import { nameInSentence } from '../../words/section-names.ts';

/** What finishing a section leads to; `next` is the name of the one that follows. */
export function sayWhatFollows(next: string | null): string {
  return next === null
    ? 'The assessment ends with it.'
    : `The ${nameInSentence(next)} section starts at once. The time left is not carried over.`;
}
