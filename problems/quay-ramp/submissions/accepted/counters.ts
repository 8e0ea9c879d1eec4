// How many crates of each weight stand above, by weight.
function leastEffort(crates: number[]): number {
  const count = new Float64Array(101);
  let effort = 0;
  for (const weight of crates) {
    for (let lighter = 1; lighter < weight; lighter++) {
      effort += count[lighter] * (lighter + weight);
    }
    count[weight]++;
  }
  return effort;
}
