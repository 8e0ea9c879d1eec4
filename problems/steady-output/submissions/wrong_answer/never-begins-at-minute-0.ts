// Starts the map empty of the sum 0, so no stretch that begins with the log is found.
function steadyStretches(output: number[], target: number, shortest: number, longest: number): number {
  const sums: number[] = [];
  let sum = 0;
  for (const watts of output) {
    sum += watts - target;
    sums.push(sum);
  }
  const count = new Map<number, number>();
  let steady = 0;
  for (let end = shortest; end < sums.length; end++) {
    const entering = sums[end - shortest];
    count.set(entering, (count.get(entering) ?? 0) + 1);
    if (end - longest - 1 >= 0) {
      const leaving = sums[end - longest - 1];
      count.set(leaving, count.get(leaving)! - 1);
    }
    steady += count.get(sums[end]) ?? 0;
  }
  return steady;
}
