/** How a piece of code is coloured; the names of the `--k-*` roles. `name` is a declared function. */
export type TokenKind = 'plain' | 'key' | 'type' | 'string' | 'number' | 'comment' | 'name';

export type Token = { kind: TokenKind; text: string };

const javascriptWords =
  'abstract as async await break case catch class const continue default delete do else export extends false finally for from function get if implements import in infer instanceof interface is keyof let new null of private protected public readonly return satisfies set static super switch this throw true try type typeof undefined var void while yield';
const pythonWords =
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda match nonlocal not or pass raise return self try while with yield';
const typeWords =
  'any bigint boolean never number object string symbol unknown int float str bool list dict tuple set';

type Grammar = { words: ReadonlySet<string>; pattern: RegExp };

const number = String.raw`(?<number>\b(?:0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)n?\b)`;
const word = String.raw`(?<word>[A-Za-z_$][\w$]*)`;
const quoted = String.raw`"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?`;

const javascript: Grammar = {
  words: new Set(javascriptWords.split(' ')),
  pattern: new RegExp(
    String.raw`(?<comment>\/\/.*|\/\*[\s\S]*?(?:\*\/|$))|(?<string>${quoted}|\x60(?:\\[\s\S]|[^\\\x60])*\x60?)|${number}|${word}`,
    'g',
  ),
};

const python: Grammar = {
  words: new Set(pythonWords.split(' ')),
  pattern: new RegExp(
    String.raw`(?<comment>#.*)|(?<string>"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|${quoted})|${number}|${word}`,
    'g',
  ),
};

const grammars: Record<string, Grammar> = { javascript, typescript: javascript, python };
const types = new Set(typeWords.split(' '));

/**
 * Code in coloured pieces, line by line, for code that is only read; the editor has its own. It
 * knows words, strings, numbers and comments, not syntax. Of a language it does not know it
 * colours nothing.
 */
export function tokenizeLines(code: string, language: string): Token[][] {
  const grammar = grammars[language];
  const tokens = grammar ? tokenize(code, grammar) : [{ kind: 'plain' as const, text: code }];
  const lines: Token[][] = [[]];
  for (const { kind, text } of tokens) {
    for (const [index, part] of text.split(/\r?\n/).entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ kind, text: part });
    }
  }
  return lines;
}

function tokenize(code: string, { words, pattern }: Grammar): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let previousWord = '';
  for (const match of code.matchAll(pattern)) {
    if (match.index > end) tokens.push({ kind: 'plain', text: code.slice(end, match.index) });
    const text = match[0];
    const { comment, string, number: digits } = match.groups ?? {};
    let kind: TokenKind = 'plain';
    if (comment !== undefined) kind = 'comment';
    else if (string !== undefined) kind = 'string';
    else if (digits !== undefined) kind = 'number';
    else {
      kind = kindOfWord(text, previousWord, code.charAt(match.index - 1), words);
      previousWord = text;
    }
    tokens.push({ kind, text });
    end = match.index + text.length;
  }
  if (end < code.length) tokens.push({ kind: 'plain', text: code.slice(end) });
  return tokens;
}

function kindOfWord(
  text: string,
  previousWord: string,
  before: string,
  words: ReadonlySet<string>,
): TokenKind {
  // A property may be called like a keyword: `map.delete`, `list.set`.
  if (before === '.') return 'plain';
  if (previousWord === 'function' || previousWord === 'def') return 'name';
  if (words.has(text)) return 'key';
  return types.has(text) || /^[A-Z][a-zA-Z\d]*[a-z]/.test(text) ? 'type' : 'plain';
}
