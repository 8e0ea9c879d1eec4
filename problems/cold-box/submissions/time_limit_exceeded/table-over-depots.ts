// best[d]: the lowest rating of a ride up to depot d that ends with a repacking there, for one more
// repacking in each round. Right, but rounds times legs times depots.
function lowestRating(drift: number[], depots: number[], repacks: number): number {
  const n = drift.length;
  const starts = [-1, ...depots]; // a fresh box before leg start + 1
  let best = starts.map((_, index) => (index === 0 ? 0 : Infinity));
  let answer = Infinity;
  for (let round = 0; round <= Math.min(repacks, depots.length); round++) {
    const next = starts.map(() => Infinity);
    for (let from = 0; from < starts.length; from++) {
      if (best[from] === Infinity) continue;
      let dial = 0;
      let highest = best[from];
      let to = from + 1;
      for (let leg = starts[from] + 1; leg < n; leg++) {
        dial = Math.max(0, dial + drift[leg]);
        highest = Math.max(highest, dial);
        if (starts[to] === leg) {
          next[to] = Math.min(next[to], highest);
          to++;
        }
      }
      answer = Math.min(answer, highest);
    }
    best = next;
  }
  return answer;
}
