/** Every piece has a middle, a thread or a gap: grow outwards from each as long as both ends agree. */
export function longestPiece(ribbon: string): string {
  let start = 0;
  let length = 0;
  for (let middle = 0; middle < ribbon.length; middle++) {
    for (const right of [middle, middle + 1]) {
      const reach = grow(ribbon, middle, right);
      const found = right - middle + 1 + 2 * reach;
      if (found > length) {
        start = middle - reach;
        length = found;
      }
    }
  }
  return ribbon.slice(start, start + length);
}

/** By how many threads a piece with these two innermost ends can grow; -1 when they disagree. */
function grow(ribbon: string, left: number, right: number): number {
  let reach = 0;
  while (
    ribbon[left - reach] !== '#' &&
    ribbon[left - reach] !== undefined &&
    ribbon[left - reach] === ribbon[right + reach]
  ) {
    reach++;
  }
  return reach - 1;
}
