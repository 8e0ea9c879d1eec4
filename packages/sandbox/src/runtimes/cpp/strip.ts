/**
 * C++ code with its comments and texts blanked out, character by character, so that what is found in it
 * is code, and stands at the same place.
 */
export function withoutTexts(code: string): string {
  return code.replace(pattern, (found) => found.replace(/[^\n]/g, ' '));
}

const pattern =
  /\/\/(?:\\\n|[^\n])*|\/\*[\s\S]*?(?:\*\/|$)|\bR"([^()\\\s]{0,16})\([\s\S]*?\)\1"|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'(?!\d)/g;

/** What stands between the braces of a class, or null where there is none of that name. */
export function classBody(bare: string, name: string): { body: string; rest: string } | null {
  const head = new RegExp(String.raw`\b(?:class|struct|union)\s+${name}\b[^;{()]*\{`).exec(bare);
  if (head === null) return null;
  const start = head.index + head[0].length;
  let depth = 1;
  let end = start;
  for (; end < bare.length && depth > 0; end += 1) {
    if (bare[end] === '{') depth += 1;
    if (bare[end] === '}') depth -= 1;
  }
  return { body: bare.slice(start, end), rest: bare.slice(0, head.index) + bare.slice(end) };
}
