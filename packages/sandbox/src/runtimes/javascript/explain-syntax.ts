import { type OwnPlace, unclosedBrace } from '../own-place.ts';

/**
 * What an engine says of code that it cannot read, or where it says next to nothing, what stands there and
 * what to write instead.
 */
export function explainSyntax(said: string, code: string, { line, column }: OwnPlace): string {
  const lines = code.split(/\r?\n/);
  const text = lines[line - 1] ?? '';
  const [before, from] = [text.slice(0, column - 1), text.slice(column - 1)];
  const rest = lines.slice(line).join('');
  const isAtEnd = said === 'Unexpected token' && `${from}${rest}`.trim() === '';
  if (isAtEnd || /^Unexpected (?:end of input|eof)$|'<eof>'/.test(said)) {
    const open = unclosedBrace(withoutTexts(code));
    return open === null ? said : `${said}: the \`{\` of line ${open.line} is not closed`;
  }
  const [first = ''] = from;
  if (/[“”„«»]/.test(first)) return `\`${first}\` is a quote of print: write \`"\``;
  if (/[‘’‚´]/.test(first)) return `\`${first}\` is a quote of print: write \`'\``;
  if (/^Unexpected identifier/.test(said) && /\baccessor\s+$/.test(before))
    return '`accessor` is not supported here: leave the word out, which leaves a field';
  if (!/^Invalid or unexpected token$|^Unexpected character|'<lexing error>'/.test(said))
    return said;
  const decorator = /^@\s*([\p{L}_$][\p{L}\d_$.]*)/u.exec(from)?.[1];
  if (decorator !== undefined)
    return `decorators such as \`@${decorator}\` are not supported here: leave it out, or call \`${decorator}\` yourself`;
  if (/["']/.test(first))
    return `the text that begins with this \`${first}\` is not closed in its line`;
  return first > '~' ? `\`${first}\` stands for nothing here` : said;
}

/**
 * Comments, texts, templates with what is in them, and regular expressions where nothing stands that could
 * be divided.
 */
const texts = [
  /\/\/[^\n]*/,
  /\/\*[\s\S]*?(?:\*\/|$)/,
  /"(?:\\[\s\S]|[^"\\\n])*"?/,
  /'(?:\\[\s\S]|[^'\\\n])*'?/,
  /`(?:\\[\s\S]|[^`\\])*(?:`|$)/,
  /\/(?<=(?:[(,=:[!&|?{;>]|\breturn)\s*\/)(?:\\.|\[(?:\\.|[^\]\\\n]){0,200}\]|[^/\\\n[]){1,200}\//,
];
const anyText = new RegExp(texts.map(({ source }) => source).join('|'), 'g');

/** Code with all of these blanked out. */
function withoutTexts(code: string): string {
  return code.replace(anyText, (found) => found.replace(/[^\n]/g, ' '));
}
