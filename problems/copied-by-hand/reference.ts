/**
 * The distance of edits, for pairs of places only that are at most `most` apart: whoever is further
 * off has left out or put in too many letters already. `band[at]` is for the place
 * `row + at - 1 - most` of the second text. Before the first letters both texts have nothing, which
 * agrees, so the band begins with a 0 there and needs no edges.
 */
export function slipsBetween(first: string, second: string, most: number): number {
  const none = most + 1;
  const band: number[] = [];
  band[most + 1] = 0;
  for (let row = 0; row <= first.length; row++) {
    let left = none;
    for (let at = 1; at <= 2 * most + 1; at++) {
      const same = first[row - 1] === second[row + at - most - 2];
      const both = (band[at] ?? none) + (same ? 0 : 1);
      left = Math.min(both, left + 1, (band[at + 1] ?? none) + 1);
      band[at] = left;
    }
  }
  const slips = band[second.length - first.length + most + 1] ?? none;
  return slips > most ? -1 : slips;
}
