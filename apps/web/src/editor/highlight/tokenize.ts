import type { Grammar } from './grammar.ts';

/** The names double as Monaco's scopes, which reads strings and comments from them. */
export type TokenRole = 'keyword' | 'type' | 'string' | 'number' | 'comment' | 'function' | '';

export type Token = { start: number; role: TokenRole };

/**
 * What a line inherits from the line before: a comment or strings that are still open, and how many
 * brackets deep each hole in a string is. Plain data, so that two can be compared as text.
 */
export type LineState = readonly (
  | { in: 'comment' }
  | { in: 'string'; long: number }
  | { in: 'hole'; long: number; depth: number }
)[];

export const firstLine: LineState = [];

const name = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const number =
  /(?:0[xob][\da-f_]+|\d[\d_]*(?:\.[\d_]*)?(?:e[+-]?\d+)?|\.\d[\d_]*(?:e[+-]?\d+)?)[ndflj]?/iy;
/** Whole numbers with a quote between their digits, and all that may stand behind a number in C. */
const quotedNumber =
  /(?:0[xb][\da-f']+|\d(?:'?\d)*(?:\.(?:\d(?:'?\d)*)?)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?)[uflz]*/iy;
const directiveName = /#[ \t]*[a-z]+/y;
const included = /[ \t]*<[^>\n]*>/y;
const regularExpression = /\/(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;

/** Colours of one line. Tokens follow each other without gaps. */
export function tokenizeLine(
  grammar: Grammar,
  line: string,
  before: LineState,
): { tokens: Token[]; state: LineState } {
  const tokens: Token[] = [];
  const stack = [...before];
  let at = 0;
  let nameFollows = false;
  /** Whether a value could begin here: then a slash opens a regular expression. */
  let valueMayBegin = true;

  const push = (start: number, role: TokenRole) => {
    if (tokens.at(-1)?.role !== role) tokens.push({ start, role });
  };
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(line)?.[0] ?? null;
  };
  const take = (length: number, role: TokenRole) => {
    push(at, role);
    at += length;
  };

  while (at < line.length) {
    const top = stack.at(-1);
    if (top?.in === 'comment') {
      const close = grammar.blockComment?.close ?? '';
      const end = line.indexOf(close, at);
      take((end < 0 ? line.length : end + close.length) - at, 'comment');
      if (end >= 0) stack.pop();
      continue;
    }
    if (top?.in === 'string') {
      takeLongString(top.long);
      continue;
    }
    const character = line[at] ?? '';
    const opened = grammar.longStrings.findIndex(({ open }) => line.startsWith(open, at));
    if (line.startsWith(grammar.lineComment, at)) {
      take(line.length - at, 'comment');
    } else if (grammar.blockComment && line.startsWith(grammar.blockComment.open, at)) {
      stack.push({ in: 'comment' });
      take(grammar.blockComment.open.length, 'comment');
    } else if (opened >= 0) {
      stack.push({ in: 'string', long: opened });
      take(grammar.longStrings[opened]?.open.length ?? 1, 'string');
      valueMayBegin = false;
    } else if (grammar.quotes.includes(character)) {
      take(endOfString(line, at, character) - at, 'string');
      valueMayBegin = false;
    } else if (grammar.nameQuotes?.includes(character)) {
      take(endOfString(line, at, character) - at, '');
      valueMayBegin = false;
    } else if (takeDirective() || takeNumber() || takeName() || takeRegularExpression()) {
      // Taken.
    } else {
      takeOther(character);
    }
  }
  return { tokens: tokens.length > 0 ? tokens : [{ start: 0, role: '' }], state: stack };

  function takeLongString(long: number) {
    const kind = grammar.longStrings[long];
    const start = at;
    while (kind && at < line.length) {
      if (line[at] === '\\' && !kind.raw) {
        at += 2;
      } else if (kind.holes && line.startsWith(kind.holes.open, at)) {
        push(start, 'string');
        stack.push({ in: 'hole', long, depth: 0 });
        take(kind.holes.open.length, 'string');
        valueMayBegin = true;
        return;
      } else if (line.startsWith(kind.close, at)) {
        at += kind.close.length;
        stack.pop();
        valueMayBegin = false;
        break;
      } else {
        at += 1;
      }
    }
    at = Math.min(at, line.length);
    push(start, 'string');
  }

  /** `#include <map>`, with what it includes as a string. */
  function takeDirective(): boolean {
    if (!grammar.directive) return false;
    const text = match(directiveName);
    if (text === null || !grammar.keywords.has(text.replace(/[ \t]/g, ''))) return false;
    take(text.length, 'keyword');
    const file = text.endsWith('include') ? match(included) : null;
    if (file !== null) take(file.length, 'string');
    return true;
  }

  function takeNumber(): boolean {
    const text = match(grammar.digitSeparator === "'" ? quotedNumber : number);
    if (text === null) return false;
    take(text.length, 'number');
    valueMayBegin = false;
    return true;
  }

  function takeName(): boolean {
    const text = match(name);
    if (text === null) return false;
    const isMember = line[at - 1] === '.';
    const role = isMember ? '' : roleOf(text);
    nameFollows = !isMember && grammar.functionWords.has(text);
    take(text.length, role);
    valueMayBegin = role === 'keyword' && !/^(?:this|super|null|true|false|undefined)$/.test(text);
    return true;
  }

  function roleOf(text: string): TokenRole {
    if (nameFollows) return 'function';
    if (grammar.anyCase) return roleInAnyCase(text.toLowerCase());
    if (grammar.keywords.has(text)) return 'keyword';
    const follows = grammar.contextual.get(text);
    if (follows) {
      follows.lastIndex = at + text.length;
      return follows.test(line) ? 'keyword' : '';
    }
    // By convention capitals name types and namespaces; all capitals name constants.
    if (grammar.types.has(text) || /^\p{Lu}.*\p{Ll}/u.test(text)) return 'type';
    return '';
  }

  function roleInAnyCase(text: string): TokenRole {
    if (grammar.keywords.has(text)) return 'keyword';
    return grammar.types.has(text) ? 'type' : '';
  }

  function takeRegularExpression(): boolean {
    if (!grammar.regularExpressions || !valueMayBegin) return false;
    const text = match(regularExpression);
    if (text === null) return false;
    take(text.length, 'string');
    valueMayBegin = false;
    return true;
  }

  function takeOther(character: string) {
    const top = stack.at(-1);
    if (top?.in === 'hole') {
      const { close } = grammar.longStrings[top.long]?.holes ?? { close: '}' };
      if (character === close && top.depth === 0) {
        stack.pop();
        return take(1, 'string');
      }
      if (character === '{') stack[stack.length - 1] = { ...top, depth: top.depth + 1 };
      if (character === '}') stack[stack.length - 1] = { ...top, depth: top.depth - 1 };
    }
    if (!/\s/.test(character)) {
      valueMayBegin = !/[)\]}]/.test(character);
      nameFollows = nameFollows && character === '*';
    }
    take(1, '');
  }
}

function endOfString(line: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < line.length && line[at] !== quote) at += line[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, line.length);
}

export type Piece = { text: string; role: TokenRole };

/** A whole text, line by line, as pieces of one role each. */
export function highlight(grammar: Grammar | null, code: string): Piece[][] {
  let state = firstLine;
  return code.split('\n').map((line) => {
    if (!grammar) return [{ text: line, role: '' }];
    const result = tokenizeLine(grammar, line, state);
    state = result.state;
    return result.tokens.map(({ start, role }, index) => ({
      text: line.slice(start, result.tokens[index + 1]?.start),
      role,
    }));
  });
}
