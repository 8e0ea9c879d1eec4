/** Shorter values are read at a glance. */
const foldedFrom = 2_000;
const before = 120;
const shown = 1_200;

/** A stretch around the first difference of two texts, and how many characters are left out around it. */
export type Fold = { before: number; text: string; unlike: string; after: number };

/** @returns null where a text is short, or differs near its beginning. */
export function foldAround(text: string, unlike: string): Fold | null {
  if (text.length <= foldedFrom) return null;
  const shared = Math.min(text.length, unlike.length);
  let at = 0;
  while (at < shared && text[at] === unlike[at]) at += 1;
  if (at === text.length && at === unlike.length) return null;
  if (at < before * 4) return null;
  const start = beginning(text, at - before);
  const end = ending(text, start + shown);
  return {
    before: start,
    text: text.slice(start, end),
    unlike: unlike.slice(start, start + shown),
    after: text.length - end,
  };
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
