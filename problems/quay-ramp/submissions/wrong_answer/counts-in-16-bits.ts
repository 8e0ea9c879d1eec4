// There are never more than 32,767 crates of the same weight.

// input: 32,768 crates of 1 kilogram, then one of 2 right: 98304 its answer: -98304
export function leastEffort(crates: number[]): number {
  const seen = new Int16Array(101);
  let effort = 0;
  for (const crate of crates) {
    for (let light = 1; light < crate; light++) effort += seen[light] * (light + crate);
    seen[crate]++;
  }
  return effort;
}
