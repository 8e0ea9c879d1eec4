import { codeLimitBytes } from '@dryrun/judge';
import { z } from 'zod';
import { customInputLimitBytes } from './custom-input-limit.ts';
import { ColumnInteger } from './whole-number.ts';

export { codeLimitBytes };
export const approachLimitCharacters = 20_000;

const utf8 = new TextEncoder();

function boundedText(what: string, limitBytes: number) {
  return z.string().refine((text) => utf8.encode(text).length <= limitBytes, {
    error: `${what} is larger than ${sizeOf(limitBytes)}. Make it shorter.`,
  });
}

/** Kept as it was typed, whatever it holds. */
export const CodeText = boundedText('The code', codeLimitBytes);
/** Kept as it was typed, whatever it holds. */
export const CustomInputText = boundedText('The input', customInputLimitBytes);
export const ApproachText = boundedText('The text', approachLimitCharacters * 4);
/** What is written in a plain box; a character may take four bytes. */
export const writtenText = (what: string, limitCharacters: number) =>
  boundedText(what, limitCharacters * 4);
export const noteLimitCharacters = 20_000;
export const NoteText = boundedText('The note', noteLimitCharacters * 4);
export const ComplexityText = boundedText('The complexity', 400);
/** What is looked for in a list. */
export const SearchText = z.string().max(200, {
  error: 'The search is longer than 200 characters. Make it shorter.',
});

/**
 * The fields that are kept as bytes. Every other string of a request is refused when it holds what
 * Postgres cannot keep as text: a NUL character or half of a surrogate pair.
 */
export const fieldsKeptAsBytes: ReadonlySet<string> = new Set(['code', 'customInput']);

/** With every save of a text that is kept with its history. */
export const TextSaveSchema = z.object({
  /** The revision this text grew from; 0 for the first. */
  baseRevision: ColumnInteger,
  /** One id for each open tab. */
  tab: z.string().max(64),
  /** Counts the saves of this tab. One that arrives late does not replace one that was made later. */
  sequence: ColumnInteger.optional(),
  keystrokes: z.int().nonnegative().max(100_000).default(0),
});

/** Milliseconds since 1970 by the server's clock. */
export const TimeMs = z.int().nonnegative();

function sizeOf(bytes: number): string {
  return bytes % 1024 === 0 ? `${bytes / 1024} KiB` : `${bytes.toLocaleString('en')} bytes`;
}
