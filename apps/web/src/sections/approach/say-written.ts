import { countWords } from '../../ui/text/count-words.ts';
import type { Explanation } from './explanation.ts';

/** What is written about a problem, and what is not, before the last section ends. */
export function sayWritten({ text, timeComplexity, spaceComplexity }: Explanation): {
  fact: string;
  missing: string;
} {
  const words = countWords(text);
  const empty = [
    ...(timeComplexity.trim() === '' ? ['time'] : []),
    ...(spaceComplexity.trim() === '' ? ['space'] : []),
  ];
  return {
    fact: words === 0 ? 'Nothing is written' : `${words} ${words === 1 ? 'word' : 'words'}`,
    missing:
      empty.length === 0
        ? ''
        : `${capitalise(empty.join(' and '))} complexity ${empty.length === 1 ? 'is' : 'are'} empty.`,
  };
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
