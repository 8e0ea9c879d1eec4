/** For each boat, the last reading up to its passage is found by halving the readings. */
export function levelsAtPassage(
  passage: readonly number[],
  readAt: readonly number[],
  level: readonly (number | null)[],
  longest: number,
): (number | null)[] {
  return passage.map((time) => {
    let low = 0;
    let high = readAt.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((readAt[middle] ?? 0) <= time) low = middle + 1;
      else high = middle;
    }
    const age = time - (readAt[low - 1] ?? 0);
    return age <= longest ? (level[low - 1] ?? null) : null;
  });
}
