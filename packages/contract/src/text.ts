import { codeLimitBytes } from '@dryrun/judge';
import { z } from 'zod';

export { codeLimitBytes };
export const customInputLimitBytes = 1024 * 1024;
export const approachLimitCharacters = 20_000;

const utf8 = new TextEncoder();

/**
 * Text of at most `limitBytes` bytes of UTF-8 that Postgres can keep: no NUL characters and no half
 * of a surrogate pair.
 */
function storableText(what: string, limitBytes: number) {
  return z
    .string()
    .refine((text) => utf8.encode(text).length <= limitBytes, {
      error: `${what} is larger than ${limitBytes / 1024} KiB. Make it shorter.`,
    })
    .refine((text) => !text.includes('\0') && text.isWellFormed(), {
      error: `${what} holds a character that is not valid text (a NUL or half of a pair). Remove it.`,
    });
}

export const CodeText = storableText('The code', codeLimitBytes);
export const CustomInputText = storableText('The input', customInputLimitBytes);
export const ApproachText = storableText('The text', approachLimitCharacters * 4);
export const ComplexityText = storableText('The complexity', 400);

/** Milliseconds since 1970 by the server's clock. */
export const TimeMs = z.int().nonnegative();
