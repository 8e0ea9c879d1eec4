// A boat can only meet a level that was read before it passed.
function levelsAtPassage(
  passage: number[],
  readAt: number[],
  level: (number | null)[],
  longest: number,
): (number | null)[] {
  const order = passage.map((_, i) => i).sort((a, b) => passage[a] - passage[b]);
  const met = new Array<number | null>(passage.length).fill(null);
  let next = 0;
  for (const boat of order) {
    while (next < readAt.length && readAt[next] < passage[boat]) next++;
    if (next > 0 && passage[boat] - readAt[next - 1] <= longest) met[boat] = level[next - 1];
  }
  return met;
}
