// From every last vehicle of a convoy, looks back over all beginnings: quadratic for long convoys.
function cheapestConvoys(
  speed: number[],
  fee: number[],
  spread: number,
  least: number,
  most: number,
): number {
  const n = speed.length;
  const best = new Float64Array(n + 1).fill(Infinity);
  best[0] = 0;
  for (let end = 1; end <= n; end++) {
    let fastest = 0;
    let slowest = Infinity;
    for (let begin = end - 1; begin >= 0 && end - begin <= most; begin--) {
      fastest = Math.max(fastest, speed[begin]);
      slowest = Math.min(slowest, speed[begin]);
      if (fastest - slowest > spread) break;
      if (end - begin >= least) best[end] = Math.min(best[end], best[begin] + fee[begin]);
    }
  }
  return best[n] === Infinity ? -1 : best[n];
}
