// The remainder fits 32 bits, so the product may be worked out with Math.imul, which is faster.
function shelfTrials(kinds: number, wanted: number, most: number, trials: number, seed: number): number[] {
  let x = seed;
  let complete = 0;
  let packets = 0;
  for (let trial = 0; trial < trials; trial++) {
    const cards = new Set<number>();
    let bought = 0;
    while (bought < most && cards.size < wanted) {
      x = (Math.imul(48271, x) >>> 0) % 2147483647;
      cards.add(x % kinds);
      bought++;
    }
    packets += bought;
    if (cards.size === wanted) complete++;
  }
  return [complete, packets];
}
