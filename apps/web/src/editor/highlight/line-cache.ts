import type { Grammar } from './grammar.ts';
import { firstLine, type LineState, type Piece, tokenizeLine } from './tokenize.ts';

const linesKept = 20_000;

/**
 * As `highlight`, for texts that follow each other and share most of their lines: the same line after the
 * same line gives the very same pieces.
 */
export function createLineCache(grammar: Grammar | null): (code: string) => Piece[][] {
  const known = new Map<string, { pieces: Piece[]; state: LineState; key: string }>();
  return (code) => {
    if (known.size > linesKept) known.clear();
    let state = firstLine;
    let key = JSON.stringify(state);
    return code.split('\n').map((line) => {
      const place = `${key}${line}`;
      let found = known.get(place);
      if (!found) {
        const made = colour(grammar, line, state);
        found = { ...made, key: JSON.stringify(made.state) };
        known.set(place, found);
      }
      ({ state, key } = found);
      return found.pieces;
    });
  };
}

function colour(grammar: Grammar | null, line: string, before: LineState) {
  if (!grammar) return { pieces: [{ text: line, role: '' as const }], state: before };
  const { tokens, state } = tokenizeLine(grammar, line, before);
  const pieces = tokens.map(({ start, role }, at) => ({
    text: line.slice(start, tokens[at + 1]?.start),
    role,
  }));
  return { pieces, state };
}
