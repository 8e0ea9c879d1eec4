// Adds only the weight of the crate that goes up, for each one it passes.
function leastEffort(crates: number[]): number {
  const met: number[] = new Array(101).fill(0);
  let effort = 0;
  for (const weight of crates) {
    let passed = 0;
    for (let lighter = 1; lighter < weight; lighter++) passed += met[lighter];
    effort += passed * weight;
    met[weight] += 1;
  }
  return effort;
}
