// The last reading of each boat by binary search, from a place before the first one.
function levelsAtPassage(
  passage: number[],
  readAt: number[],
  level: (number | null)[],
  longest: number,
): (number | null)[] {
  return passage.map((second) => {
    let last = -1;
    let beyond = readAt.length;
    while (beyond - last > 1) {
      const middle = Math.floor((last + beyond) / 2);
      if (readAt[middle] <= second) last = middle;
      else beyond = middle;
    }
    if (last === -1 || second - readAt[last] > longest) return null;
    return level[last];
  });
}
