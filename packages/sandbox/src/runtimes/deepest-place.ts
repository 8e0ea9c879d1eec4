const opening = new Set('([{<');
const closing = new Set(')]}>');

/**
 * Where brackets are nested deepest, which is the place to name when code is nested too deeply. Texts
 * and comments are not told apart: whoever nests thousands of brackets has them in the code.
 */
export function deepestPlace(code: string): { line: number; column: number } {
  let depth = 0;
  let deepest = 0;
  let line = 1;
  let lineStart = 0;
  let place = { line: 1, column: 1 };
  for (let index = 0; index < code.length; index += 1) {
    const character = code[index] ?? '';
    if (character === '\n') {
      line += 1;
      lineStart = index + 1;
    } else if (opening.has(character)) {
      depth += 1;
      if (depth > deepest) {
        deepest = depth;
        place = { line, column: index - lineStart + 1 };
      }
    } else if (closing.has(character)) depth = Math.max(0, depth - 1);
  }
  return place;
}
