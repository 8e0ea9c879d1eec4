export type MarkedPart = { from: number; text: string; isMarked: boolean };

/** Cuts a text at the places that are marked in it; those that meet or overlap are one. */
export function markPlaces(
  text: string,
  places: readonly { from: number; to: number }[],
): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  const add = (to: number, isMarked: boolean) => {
    if (to > at) parts.push({ from: at, text: text.slice(at, to), isMarked });
    at = Math.max(at, to);
  };
  for (const { from, to } of places.toSorted((a, b) => a.from - b.from)) {
    add(from, false);
    add(Math.min(to, text.length), true);
  }
  add(text.length, false);
  return parts;
}
