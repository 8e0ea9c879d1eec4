import type { Tolerance } from '@dryrun/contract';
import { goAlong } from '../problem/difference.ts';

/** Shorter values are read at a glance. */
const foldedFrom = 2_000;
const before = 120;
const shown = 1_200;

/** A stretch around the first difference of two texts, and how many characters are left out around it. */
export type Fold = { before: number; text: string; unlike: string; after: number };

/** @returns null where a text is short, or differs near its beginning; what is allowed is no difference. */
export function foldAround(
  text: string,
  unlike: string,
  tolerance: Tolerance | null = null,
): Fold | null {
  if (text.length <= foldedFrom) return null;
  const { at, there } = goAlong(text, unlike, tolerance);
  if (at === text.length && there === unlike.length) return null;
  if (at < before * 4) return null;
  const start = beginning(text, at - before);
  const end = ending(text, start + shown);
  const stretch = text.slice(start, end);
  const from = goAlong(text, unlike, tolerance, start).there;
  return {
    before: start,
    text: stretch,
    unlike: unlike.slice(from, from + asMany(stretch, unlike.slice(from))),
    after: text.length - end,
  };
}

/** How long as many elements of the other text are, so that the last ones are beside something. */
function asMany(stretch: string, other: string): number {
  const elements = stretch.split(', ').length;
  if (elements === 1) return stretch.length;
  return other.split(', ', elements).join(', ').length + 1;
}

/** After a comma near by, so that no element is cut. */
function beginning(text: string, wanted: number): number {
  const comma = text.lastIndexOf(', ', wanted);
  return comma > wanted - before ? comma + 2 : whole(text, wanted);
}

function ending(text: string, wanted: number): number {
  const comma = text.indexOf(', ', wanted);
  return comma !== -1 && comma < wanted + before
    ? comma + 1
    : whole(text, Math.min(wanted, text.length));
}

/** Never between the two halves of one character. */
function whole(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
}
