import type { ShownValue } from '@dryrun/contract';
import { formatValue, type Value } from '@dryrun/problem-kit';

/** Values in lists and events are cut here, in bytes; one test asked for alone shows more. */
export const shownInListBytes = 8 * 1024;
export const shownAloneBytes = 64 * 1024;

/** A value as a person reads it, cut at `limitBytes` of UTF-8. */
export function showValue(value: Value, limitBytes: number): ShownValue {
  return showText(formatValue(value), limitBytes);
}

/** The same for a value that is JSON text already. */
export function showText(text: string, limitBytes: number): ShownValue {
  const bytes = Buffer.byteLength(text);
  const cut = cutText(text, limitBytes);
  return { text: spaced(cut), truncated: bytes > limitBytes, bytes };
}

/** The beginning of a text, cut between two characters where it has more than so many bytes of UTF-8. */
export function cutText(text: string, limitBytes: number): string {
  if (Buffer.byteLength(text) <= limitBytes) return text;
  // Every character has at least one byte, so the rest need not be encoded to cut it off.
  const start = Buffer.from(text.slice(0, limitBytes)).subarray(0, limitBytes);
  // A decoder told that more follows leaves half a character out.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(start, { stream: true });
}

/** A blank after each comma that is not inside a string, so that long lines can be read and broken. */
export function spaced(json: string): string {
  return json.replaceAll(/"(?:[^"\\]|\\.)*"?|,(?! )/g, (part) => (part === ',' ? ', ' : part));
}
