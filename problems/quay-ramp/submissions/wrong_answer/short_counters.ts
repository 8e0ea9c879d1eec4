// Not more than 32,767 crates of one weight will stand on a ramp, so counters of 16 bits will do.
function leastEffort(crates: number[]): number {
  const count = new Int16Array(101);
  let effort = 0;
  for (const weight of crates) {
    for (let lighter = 1; lighter < weight; lighter++) {
      effort += count[lighter] * (lighter + weight);
    }
    count[weight]++;
  }
  return effort;
}
