/** More words than anybody types; the rest of a text that was pasted is not looked for. */
const mostWords = 12;

/** A word of a search, as each of the places wants it where it is looked for. */
export type SearchWord = {
  /** Parts without case, accents and punctuation: for titles. */
  plain: string[];
  /** Without case and accents: for notes. */
  folded: string;
  /** ASCII in lower case, and nothing else changed: for code, languages, verdicts. */
  lower: string;
};

/** What stands between blanks is a word, punctuation and all: code is looked for with it. */
export function searchWords(search: string): SearchWord[] {
  return search
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, mostWords)
    .map((word) => ({
      plain: plainText(word).split(' ').filter(Boolean),
      folded: foldText(word).text,
      lower: lowerAscii(word),
    }))
    .filter(({ folded }) => folded !== '');
}

/** Without case, accents and punctuation. */
export function plainText(text: string): string {
  return foldText(text)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Without case and accents; `places` says which character of the text each one comes from. */
export function foldText(text: string): { text: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    folded += plain;
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    at += character.length;
  }
  places.push(at);
  return { text: folded, places };
}

/** As `code_for_search` does in the database. */
export function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
