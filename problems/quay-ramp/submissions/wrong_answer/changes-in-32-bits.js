// The effort for all changes between crates of two given weights fits into 32 bits.

// input: 3,300 crates of 99, then 3,300 of 100: Array(3300).fill(99).concat(Array(3300).fill(100)). right: 2167110000 answer: -2127857296
export function leastEffort(crates) {
  const above = new Int32Array(101);
  const effort = Array.from({ length: 101 }, () => new Int32Array(101));
  for (const c of crates) {
    for (let lighter = 1; lighter < c; lighter++) {
      effort[c][lighter] += above[lighter] * (c + lighter);
    }
    above[c]++;
  }
  let total = 0;
  for (const row of effort) for (const x of row) total += x;
  return total;
}
