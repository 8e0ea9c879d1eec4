// Looks through all readings for each boat and remembers the last one that is not later.
function levelsAtPassage(
  passage: number[],
  readAt: number[],
  level: (number | null)[],
  longest: number,
): (number | null)[] {
  return passage.map((second) => {
    let met: number | null = null;
    for (let j = 0; j < readAt.length; j++) {
      if (readAt[j] <= second) met = second - readAt[j] <= longest ? level[j] : null;
    }
    return met;
  });
}
