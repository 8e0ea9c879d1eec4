// Looks at every pair of crates.
function leastEffort(crates: number[]): number {
  let effort = 0;
  for (let lower = 1; lower < crates.length; lower++) {
    for (let upper = 0; upper < lower; upper++) {
      if (crates[upper] < crates[lower]) effort += crates[upper] + crates[lower];
    }
  }
  return effort;
}
