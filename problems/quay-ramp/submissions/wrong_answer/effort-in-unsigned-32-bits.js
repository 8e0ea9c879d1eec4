// The effort fits into 32 bits without a sign.

// input: 10,000 crates of 99 kilograms, then 10,000 of 100 right: 19900000000 its answer: 2720130816
export function leastEffort(crates) {
  const count = new Uint32Array(102);
  const kilos = new Uint32Array(102);
  const effort = new Uint32Array(1);
  for (const crate of crates) {
    let lighter = 0;
    let weight = 0;
    for (let i = crate - 1; i > 0; i -= i & -i) {
      lighter += count[i];
      weight += kilos[i];
    }
    effort[0] += weight + lighter * crate;
    for (let i = crate; i <= 100; i += i & -i) {
      count[i]++;
      kilos[i] += crate;
    }
  }
  return effort[0];
}
