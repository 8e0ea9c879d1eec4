// Minimises the number of convoys first and the fees second.
function cheapestConvoys(
  speed: number[],
  fee: number[],
  spread: number,
  least: number,
  most: number,
): number {
  const n = speed.length;
  const convoy = 1e15;
  const best = new Array<number>(n + 1).fill(Infinity);
  best[0] = 0;
  const high: number[] = [];
  const low: number[] = [];
  const starts: number[] = [];
  let [h, l, s] = [0, 0, 0];
  let left = 0;
  const cost = (begin: number) => best[begin] + convoy + fee[begin];
  for (let i = 0; i < n; i++) {
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
      while (starts.length > s && cost(starts[starts.length - 1]) >= cost(entering)) starts.pop();
      starts.push(entering);
    }
    while (starts.length > s && starts[s] < left) s++;
    if (starts.length > s) best[i + 1] = cost(starts[s]);
  }
  return best[n] === Infinity ? -1 : best[n] % convoy;
}
