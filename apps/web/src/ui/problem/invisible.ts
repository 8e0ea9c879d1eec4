/** A part of a text: as it is, or the name of a character that cannot be seen. */
export type Seen = { text: string; name: string | null };

const names: Record<string, string> = {
  ' ': '·',
  '\u00a0': 'NBSP',
  '\t': 'TAB',
  '\n': 'LF',
  '\r': 'CR',
  '\u00ad': 'SHY',
  '\u200b': 'ZWSP',
  '\u200c': 'ZWNJ',
  '\u200d': 'ZWJ',
  '\u202f': 'NNBSP',
  '\u3000': 'IDSP',
  '\ufeff': 'BOM',
};

/** A space, a mark that is drawn on the letter before it, what has no shape at all. */
const invisible = /[\p{Z}\p{C}\p{M}]/u;

/**
 * Splits a text that differs so that what cannot be seen in it can be drawn by its name. Among letters that
 * differ an ordinary space is no riddle, and stays one.
 */
export function splitInvisible(text: string): Seen[] {
  const parts: Seen[] = [];
  const isBlank = !/[^\p{Z}\p{C}\p{M}]/u.test(text);
  for (const character of text) {
    const last = parts.at(-1);
    if (invisible.test(character) && (isBlank || character !== ' '))
      parts.push({ text: character, name: nameOf(character) });
    else if (last && last.name === null) last.text += character;
    else parts.push({ text: character, name: null });
  }
  return parts;
}

function nameOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return names[character] ?? `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
