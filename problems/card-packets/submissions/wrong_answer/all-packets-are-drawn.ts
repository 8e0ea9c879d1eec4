// A trial draws its packets first and then counts how many of them it would have bought.
function shelfTrials(kinds: number, wanted: number, most: number, trials: number, seed: number): number[] {
  let x = seed;
  let complete = 0;
  let packets = 0;
  for (let trial = 0; trial < trials; trial++) {
    const drawn: number[] = [];
    for (let i = 0; i < most; i++) {
      x = (48271 * x) % 2147483647;
      drawn.push(x % kinds);
    }
    const cards = new Set<number>();
    let bought = 0;
    while (bought < most && cards.size < wanted) cards.add(drawn[bought++]);
    packets += bought;
    if (cards.size === wanted) complete++;
  }
  return [complete, packets];
}
