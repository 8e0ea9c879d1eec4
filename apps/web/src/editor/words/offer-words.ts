import type { Grammar } from '../highlight/grammar.ts';
import { highlight } from '../highlight/tokenize.ts';

export type Offer = { word: string; kind: 'name' | 'type' | 'keyword' };

const name = /[\p{L}_$][\p{L}\p{N}_$]*/gu;

/**
 * What may be meant at a place of a text in a language without a service of its own: names that stand
 * elsewhere in it, the nearest first, then what the language calls its own. Nothing within comments,
 * strings and numbers.
 *
 * @param line from 1
 * @param column from 1, in front of which the word has been begun
 */
export function offerWords(
  grammar: Grammar,
  text: string,
  { line, column }: { line: number; column: number },
): Offer[] {
  const lines = highlight(grammar, text);
  const caret = column - 1;
  const here = text.split('\n')[line - 1]?.slice(0, caret) ?? '';
  const begun = /[\p{L}\p{N}_$]*$/u.exec(here)?.[0] ?? '';
  if (/^\d/.test(begun) || isSilent(lines[line - 1] ?? [], caret)) return [];

  const own = new Set(ownWords(grammar, here.slice(0, here.length - begun.length), begun));
  const names: { word: string; away: number }[] = [];
  for (const [index, pieces] of lines.entries()) {
    let start = 0;
    for (const { text: piece, role } of pieces) {
      if (role === '' || role === 'type' || role === 'function') {
        for (const match of piece.matchAll(name)) {
          const end = start + match.index + match[0].length;
          const isBegun = index === line - 1 && end - match[0].length < column && end >= caret;
          if (!isBegun) names.push({ word: match[0], away: Math.abs(index - (line - 1)) });
        }
      }
      start += piece.length;
    }
  }
  names.sort((one, other) => one.away - other.away);
  const words = new Set(names.map(({ word }) => word));
  return [
    ...[...words].filter((word) => !own.has(word)).map((word) => ({ word, kind: 'name' }) as const),
    ...[...own].map((word) => ({ word, kind: kindOf(grammar, word) })),
  ];
}

/** Whether the place in front of this offset is inside a comment or a string that goes on there. */
function isSilent(pieces: readonly { text: string; role: string }[], caret: number): boolean {
  let end = 0;
  for (const { text, role } of pieces) {
    end += text.length;
    if (end >= caret && caret > 0) return role === 'comment' || role === 'string';
  }
  return false;
}

/** Keywords and types of the language that may stand after this, as one who began so writes them. */
function ownWords(grammar: Grammar, before: string, begun: string): string[] {
  if (/(?:\.|->)$/.test(before)) return [];
  const all = [...grammar.keywords, ...grammar.types, ...grammar.contextual.keys()];
  const directives = all.filter((word) => word.startsWith('#'));
  if (grammar.directive && /#[ \t]*$/.test(before)) return directives.map((word) => word.slice(1));
  const words = all.filter((word) => !word.startsWith('#'));
  const inCapitals = grammar.anyCase && /^\p{Lu}/u.test(begun);
  return inCapitals ? words.map((word) => word.toUpperCase()) : words;
}

function kindOf(grammar: Grammar, word: string): Offer['kind'] {
  return grammar.types.has(grammar.anyCase ? word.toLowerCase() : word) ? 'type' : 'keyword';
}
