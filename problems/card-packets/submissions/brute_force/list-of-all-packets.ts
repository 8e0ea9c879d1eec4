// Keeps every packet of a trial and counts the different cards anew after each.
function shelfTrials(kinds: number, wanted: number, most: number, trials: number, seed: number): number[] {
  let x = seed;
  let complete = 0;
  let packets = 0;
  for (let trial = 0; trial < trials; trial++) {
    const bought: number[] = [];
    while (new Set(bought).size < wanted && bought.length < most) {
      x = (x * 48271) % 2147483647;
      bought.push(x % kinds);
    }
    packets += bought.length;
    if (new Set(bought).size === wanted) complete++;
  }
  return [complete, packets];
}
