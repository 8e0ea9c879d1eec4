// A set of cards for each trial, and a generator as a function.
function shelfTrials(kinds: number, wanted: number, most: number, trials: number, seed: number): number[] {
  let x = seed;
  const draw = () => {
    x = (48271 * x) % 2147483647;
    return x % kinds;
  };
  let complete = 0;
  let packets = 0;
  for (let trial = 0; trial < trials; trial++) {
    const cards = new Set<number>();
    let bought = 0;
    while (bought < most && cards.size < wanted) {
      cards.add(draw());
      bought++;
    }
    packets += bought;
    if (cards.size === wanted) complete++;
  }
  return [complete, packets];
}
