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
  if (bytes <= limitBytes) return { text: spaced(text), truncated: false, bytes };
  // Every character has at least one byte, so the rest need not be encoded to cut it off.
  const start = Buffer.from(text.slice(0, limitBytes)).subarray(0, limitBytes);
  // A decoder told that more follows leaves half a character out.
  const cut = new TextDecoder().decode(start, { stream: true });
  return { text: spaced(cut), truncated: true, bytes };
}

/** A blank after each comma that is not inside a string, so that long lines can be read and broken. */
export function spaced(json: string): string {
  return json.replaceAll(/"(?:[^"\\]|\\.)*"?|,(?! )/g, (part) => (part === ',' ? ', ' : part));
}
