// A level stays what it is until somebody reads another one.
function levelsAtPassage(
  passage: number[],
  readAt: number[],
  level: (number | null)[],
  longest: number,
): (number | null)[] {
  return passage.map((second) => {
    let low = 0;
    let high = readAt.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (readAt[middle] <= second) low = middle + 1;
      else high = middle;
    }
    return low > 0 ? level[low - 1] : null;
  });
}
