// Sorts the sums together with their minutes, packed into one number each: large sums push minutes out.
function steadyStretches(
  output: readonly number[],
  target: number,
  shortest: number,
  longest: number,
): number {
  const surplus = [0];
  let sum = 0;
  for (const watts of output) {
    sum += watts - target;
    surplus.push(sum);
  }

  const packed = surplus.map((sum, minute) => sum * 131_072 + minute).sort((a, b) => a - b);
  const minutes = new Map<number, number[]>();
  for (const one of packed) {
    const sum = Math.floor(one / 131_072);
    const same = minutes.get(sum) ?? [];
    same.push(one - sum * 131_072);
    minutes.set(sum, same);
  }
  let steady = 0;
  for (const same of minutes.values()) {
    let from = 0;
    let to = 0;
    for (const end of same) {
      while (same[to] <= end - shortest) to++;
      while (same[from] < end - longest) from++;
      steady += Math.max(0, to - from);
    }
  }
  return steady;
}
