// Both logs are kept as things happen, so one finger on each walks through them together.
function levelsAtPassage(
  passage: number[],
  readAt: number[],
  level: (number | null)[],
  longest: number,
): (number | null)[] {
  let next = 0;
  return passage.map((second) => {
    while (next < readAt.length && readAt[next] <= second) next++;
    if (next === 0 || second < readAt[next - 1] || second - readAt[next - 1] > longest) return null;
    return level[next - 1];
  });
}
