import type { CompileFailure } from '../runtime.ts';
import { candidateFile, withoutTexts } from './program-text.ts';

const longestMessage = 4_000;
const mostErrors = 5;

/** An error of the compiler's, and where: in characters from the beginning of the code, or -1. */
export type CompilerError = { offset: number; text: string };

/** The compiler's errors with the candidate's lines; the first one's place is the failure's. */
export function tellErrors(errors: readonly CompilerError[], code: string): CompileFailure {
  const hasClass = /\b(?:class|record|interface|enum)\b/.test(withoutTexts(code));
  const placed = errors.map(({ offset, text }) => ({
    text: explain(text, hasClass),
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

/** What there is of Java 17 to say of code that stands in no class. */
const outside =
  /^(?:class, interface, enum, or record expected|unnamed classes|'module' or 'open' expected)/;

function explain(text: string, hasClass: boolean): string {
  const lines = text.split('\n').filter((line) => !/^ *location: +class \S+$/.test(line));
  const said = lines.join('\n').trimEnd();
  if (!hasClass && outside.test(said))
    return 'there is no class: define the method in `class Solution { … }`';
  // As programs call them.
  return said.replace(/\bjava(?:\.[a-z]\w*)+\.(?=[A-Z])/g, '');
}
