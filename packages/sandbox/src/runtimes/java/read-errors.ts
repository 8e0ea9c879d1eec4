import type { CompileFailure } from '../runtime.ts';
import { candidateFile } from './program-text.ts';

const longestMessage = 4_000;
const mostErrors = 5;

/** An error of the compiler's, and where: in characters from the beginning of the code, or -1. */
export type CompilerError = { offset: number; text: string };

/** The compiler's errors with the candidate's lines; the first one's place is the failure's. */
export function tellErrors(errors: readonly CompilerError[], code: string): CompileFailure {
  const placed = errors.map(({ offset, text }) => ({
    text: explain(text),
    ...placeOf(offset, code),
  }));
  const own = placed.filter(({ line }) => line !== null);
  const shown = (own.length > 0 ? own : placed).slice(0, mostErrors);
  const [first] = shown;
  if (first === undefined)
    return { ok: false, message: 'The compiler said nothing.', line: null, column: null };
  const message = shown
    .map(({ text, line, column }) => {
      if (line === null) return text;
      const [words = '', ...more] = text.split('\n');
      return [`${words} (${candidateFile}:${line}:${column})`, ...more].join('\n');
    })
    .join('\n');
  const { line, column } = first;
  return { ok: false, message: message.slice(0, longestMessage), line, column };
}

function placeOf(offset: number, code: string): { line: number | null; column: number | null } {
  if (offset < 0) return { line: null, column: null };
  const before = code.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

function explain(text: string): string {
  const lines = text.split('\n').filter((line) => !/^ *location: +class \S+$/.test(line));
  const said = lines.join('\n').trimEnd();
  if (/^(?:class, interface, enum, or record expected|unnamed classes|compact source)/.test(said))
    return `${said}: put methods into \`class Solution { … }\``;
  return said;
}
