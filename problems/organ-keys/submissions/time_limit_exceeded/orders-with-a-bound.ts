// All orders, leaving one as soon as it is no shorter than the best so far: still far too many.
function shortestRound(walk: number[][], key: number[]): number {
  const n = walk.length;
  let best = Infinity;
  const go = (done: number, last: number, minutes: number) => {
    if (minutes >= best) return;
    if (done === (1 << n) - 1) {
      best = minutes;
      return;
    }
    for (let next = 0; next < n; next++) {
      if (done & (1 << next)) continue;
      if (key[next]! >= 0 && !(done & (1 << key[next]!))) continue;
      go(done | (1 << next), next, last < 0 ? 0 : minutes + walk[last]![next]!);
    }
  };
  go(0, -1, 0);
  return best === Infinity ? -1 : best;
}
