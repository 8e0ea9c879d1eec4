/** A text by what it does not share with a whole text nearby. In bytes. */
export type PackedText = { keptBefore: number; part: Buffer; keptAfter: number };

/** Up to it nothing is gained by another whole text. */
const smallestPart = 64;

/**
 * Packs a text by a whole one that is kept nearby; null when it shares too little with it and should
 * become the next whole one. What is typed in one place grows with each save, so it is kept whole anew
 * after about as many as its length is worth: by four roots of it, which is near the least there can be.
 */
export function packText(whole: Buffer, text: Buffer): PackedText | null {
  const shorter = Math.min(whole.length, text.length);
  let keptBefore = 0;
  while (keptBefore < shorter && whole[keptBefore] === text[keptBefore]) keptBefore += 1;
  let keptAfter = 0;
  while (
    keptAfter < shorter - keptBefore &&
    whole[whole.length - 1 - keptAfter] === text[text.length - 1 - keptAfter]
  ) {
    keptAfter += 1;
  }
  const part = text.subarray(keptBefore, text.length - keptAfter);
  const limit = Math.max(smallestPart, 4 * Math.sqrt(text.length));
  return part.length > limit ? null : { keptBefore, part, keptAfter };
}

/** The text that was packed. */
export function unpackText(whole: Buffer, { keptBefore, part, keptAfter }: PackedText): Buffer {
  return Buffer.concat([
    whole.subarray(0, keptBefore),
    part,
    whole.subarray(whole.length - keptAfter),
  ]);
}
