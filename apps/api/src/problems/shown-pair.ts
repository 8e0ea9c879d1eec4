import type { ShownValue } from '@dryrun/contract';
import { cutText, showText, spaced } from './shown-value.ts';

/** What stands before the first difference, in characters. */
const contextCharacters = 600;

/**
 * Two JSON texts to be read beside each other, each cut at so many bytes. Where they differ only beyond that
 * both begin shortly before the first difference.
 */
export function showPair(
  expected: string,
  output: string,
  limitBytes: number,
): { expected: ShownValue; output: ShownValue } {
  const at = firstDifference(expected, output);
  const bytes = { expected: Buffer.byteLength(expected), output: Buffer.byteLength(output) };
  const fits = Math.max(bytes.expected, bytes.output) <= limitBytes;
  // In bytes there are at most as many characters, so what differs in the first half is shown.
  if (fits || at === null || Buffer.byteLength(expected.slice(0, at)) < limitBytes / 2) {
    return { expected: showText(expected, limitBytes), output: showText(output, limitBytes) };
  }
  const start = startBefore(expected, at);
  const show = (text: string, all: number): ShownValue => {
    const cut = cutText(text.slice(start.index), limitBytes);
    const shown = start.inString ? cut : spaced(cut);
    return { text: shown, truncated: true, bytes: all, skipped: start.index };
  };
  return { expected: show(expected, bytes.expected), output: show(output, bytes.output) };
}

function firstDifference(one: string, other: string): number | null {
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at += 1) if (one[at] !== other[at]) return at;
  return one.length === other.length ? null : shared;
}

/** The beginning of an element where one is near, else a place within a long string. */
function startBefore(text: string, at: number): { index: number; inString: boolean } {
  const wanted = Math.max(0, at - contextCharacters);
  let index = 0;
  for (const token of text.matchAll(/"(?:[^"\\]|\\.)*"|,/gs)) {
    const end = token.index + token[0].length;
    if (end > wanted) {
      if (token[0] !== ',' && token.index < wanted)
        return { index: whole(text, wanted), inString: true };
      break;
    }
    if (token[0] === ',') index = end;
  }
  return { index, inString: false };
}

/** Never between the two halves of one character, nor within an escape. */
function whole(text: string, at: number): number {
  let from = at;
  while (from < text.length && /[\udc00-\udfff]/.test(text.charAt(from))) from += 1;
  const begun = /\\(?:u[0-9a-f]{0,3})?$/i.exec(text.slice(Math.max(0, from - 6), from));
  return begun ? from - begun[0].length : from;
}
