import type { Deps } from '../context.ts';
import { plainText, type SearchWord } from '../submissions/search-words.ts';

/** Slugs of the problems with a word of a search in their titles. */
export function problemsNamed(
  { catalogue }: Pick<Deps, 'catalogue'>,
  { plain }: Pick<SearchWord, 'plain'>,
): string[] {
  if (plain.length === 0) return [];
  return catalogue
    .list()
    .filter(({ title }) => {
      const text = plainText(title);
      return plain.every((part) => text.includes(part));
    })
    .map(({ slug }) => slug);
}
