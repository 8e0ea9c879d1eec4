/** Every crate has to pass exactly the lighter ones above it, which are counted by weight. */
export function leastEffort(crates: readonly number[]): number {
  const above: number[] = Array(101).fill(0);
  let effort = 0;
  for (const weight of crates) {
    for (const [lighter, count] of above.slice(0, weight).entries()) {
      effort += count * (lighter + weight);
    }
    above[weight] = (above[weight] ?? 0) + 1;
  }
  return effort;
}
