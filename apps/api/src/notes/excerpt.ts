const excerptCharacters = 160;

/** The first line of a note that has words in it, without the marks that make it a heading or an item. */
export function excerptOf(note: string): string {
  const line = note.split(/\r\n|\r|\n/).find((each) => /[\p{L}\p{N}]/u.test(each)) ?? '';
  const plain = line
    .trim()
    .replace(/^(?:#{1,6}|[-*+>]|\d+[.)])\s+/, '')
    .replaceAll(/[*_`]{1,3}/g, '');
  const characters = [...plain];
  return characters.length <= excerptCharacters
    ? plain
    : `${characters.slice(0, excerptCharacters - 1).join('')}…`;
}
