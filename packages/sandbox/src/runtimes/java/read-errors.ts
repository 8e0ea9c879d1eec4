import { placeOfDefinition, unclosedBrace } from '../own-place.ts';
import type { CompileFailure } from '../runtime.ts';
import { newerJava } from './newer-java.ts';
import { candidateFile, withoutTexts } from './program-text.ts';

const longestMessage = 4_000;
const longestLine = 1_000;
const mostErrors = 5;

/** An error of the compiler's, and where: in characters from the beginning of the code, or -1. */
export type CompilerError = { offset: number; text: string };

/**
 * The compiler's errors with the candidate's lines; the first one's place is the failure's.
 *
 * @param major the version of Java that is here
 */
export function tellErrors(
  errors: readonly CompilerError[],
  code: string,
  major: number,
): CompileFailure {
  const bare = withoutTexts(code);
  const hasClass = /\b(?:class|record|interface|enum)\b/.test(bare);
  const lines = bare.split('\n');
  const placed = errors.map(({ offset, text: whole }) => {
    const text = whole.slice(0, longestMessage);
    const place = placeOf(offset, code);
    const newer = newerJava(
      text,
      (lines[(place.line ?? 0) - 1] ?? '').slice(0, longestLine),
      major,
    );
    return { text: newer ?? explain(text, hasClass, bare), isNewer: newer !== null, ...place };
  });
  const own = placed.filter(({ line }) => line !== null);
  const told = own.length > 0 ? own : placed;
  // What follows in a line of it comes of the same.
  const newer = told.filter(({ isNewer }) => isNewer);
  const known = newer.length > 0 ? newer : told;
  const shown = known.filter(({ text }, at) => isFirst(known, text, at)).slice(0, mostErrors);
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

/** Whether it is said for the first time, of what in our words says nothing of its place. */
function isFirst(
  all: readonly { text: string; isNewer: boolean }[],
  text: string,
  at: number,
): boolean {
  const isOurs = all[at]?.isNewer || text.startsWith('there is no class');
  return !isOurs || all.findIndex((one) => one.text === text) === at;
}

/** What a program lacks, where that is said of something that is there. */
export function tellMissing(message: string, code: string): CompileFailure {
  const name =
    /^(?:Parameter \d+ of |The constructor of |`)?(\w+)`?(?:, \w+,)? (?:must |is |has no )/.exec(
      message,
    )?.[1] ?? /^The class `(\w+)` has no/.exec(message)?.[1];
  const place = name === undefined ? null : placeOfDefinition(withoutTexts(code), name);
  if (place === null) return { ok: false, message, line: null, column: null };
  const at = ` (${candidateFile}:${place.line}:${place.column})`;
  return { ok: false, message: `${message.replace(/\.$/, '')}${at}.`, ...place };
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

/** What comes of having only the module that all programs have. */
const notVisible = /^package ([\w.]+) is not visible/;

function explain(text: string, hasClass: boolean, bare: string): string {
  const lines = text.split('\n').filter((line) => !/^ *location: +class \S+$/.test(line));
  const said = lines.join('\n').trimEnd();
  if (!hasClass && outside.test(said))
    return 'there is no class: define the method in `class Solution { … }`';
  if (outside.test(said))
    return 'this stands outside of every class: there may be a `}` too many before it';
  const hidden = notVisible.exec(said)?.[1];
  if (hidden !== undefined)
    return `package ${hidden} is not here: there is the module java.base alone, as java.util and java.math`;
  const open = /^reached end of file/.test(said) ? unclosedBrace(bare) : null;
  if (open !== null) return `${said}: the \`{\` of line ${open.line} is not closed`;
  // As programs call them.
  return said.replace(/(?<![\w.])java(?:\.[a-z]\w*)+\.(?=[A-Z])/g, '');
}
