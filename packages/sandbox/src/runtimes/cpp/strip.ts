/**
 * C++ code with its comments and texts blanked out, character by character, so that what is found in it
 * is code, and stands at the same place. A text that is not closed goes to the end of its line; a `'` that
 * is not may stand between digits.
 */
export function withoutTexts(code: string): string {
  return code.replace(pattern, (found) => found.replace(/[^\n]/g, ' '));
}

const pattern =
  /\/\/(?:\\\n|[^\n])*|\/\*[\s\S]*?(?:\*\/|$)|\bR"([^()\\\s]{0,16})\([\s\S]*?(?:\)\1"|$)|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n]){0,40}'(?!\d)/g;

/** A class of the candidate's: what names its bases, its body, and the code without it. */
export type ClassText = { bases: readonly string[]; body: string; rest: string };

/** What stands between the braces of a class, or null where there is none of that name. */
export function classBody(bare: string, name: string): ClassText | null {
  const head = findHead(bare, name);
  if (head === null) return null;
  let depth = 1;
  let { end } = head;
  for (; end < bare.length && depth > 0; end += 1) {
    if (bare[end] === '{') depth += 1;
    if (bare[end] === '}') depth -= 1;
  }
  const [, listed = ''] = /[^:]:(?!:)(.*)\{$/s.exec(bare.slice(head.index, head.end)) ?? [];
  return {
    bases: [...listed.matchAll(/\w+/g)].map(([base]) => base),
    body: bare.slice(head.end, end),
    rest: bare.slice(0, head.index) + bare.slice(end),
  };
}

/** Of a class's body what its members are, without what stands between their braces: they may call others. */
export function membersOf(body: string): string {
  let depth = 0;
  const outside = body.split(/([{}])/).map((part) => {
    if (part === '{') depth += 1;
    if (part === '}') depth -= 1;
    return depth === 0 ? part : '';
  });
  return outside.join('');
}

/** Where a class's head begins, and where it ends with its brace. */
function findHead(bare: string, name: string): { index: number; end: number } | null {
  const parts = new RegExp(String.raw`\b(?:class|struct|union)\s+${name}\b|[;{()]`, 'g');
  let head: number | null = null;
  for (const { 0: part, index } of bare.matchAll(parts)) {
    if (part.length > 1) head ??= index;
    else if (head !== null && part === '{') return { index: head, end: index + 1 };
    else head = null;
  }
  return null;
}
