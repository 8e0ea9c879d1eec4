// Deques of the fastest, the slowest and the cheapest beginning, each in one typed array.
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
  const high = new Int32Array(n);
  const low = new Int32Array(n);
  const start = new Int32Array(n);
  let [highHead, highTail, lowHead, lowTail, startHead, startTail] = [0, 0, 0, 0, 0, 0];
  let left = 0;
  for (let end = 1; end <= n; end++) {
    const i = end - 1;
    while (highTail > highHead && speed[high[highTail - 1]] <= speed[i]) highTail--;
    high[highTail++] = i;
    while (lowTail > lowHead && speed[low[lowTail - 1]] >= speed[i]) lowTail--;
    low[lowTail++] = i;
    while (speed[high[highHead]] - speed[low[lowHead]] > spread) {
      left++;
      if (high[highHead] < left) highHead++;
      if (low[lowHead] < left) lowHead++;
    }
    const entering = end - least;
    if (entering >= 0 && best[entering] < Infinity) {
      const sum = best[entering] + fee[entering];
      while (startTail > startHead) {
        const last = start[startTail - 1];
        if (best[last] + fee[last] < sum) break;
        startTail--;
      }
      start[startTail++] = entering;
    }
    const earliest = Math.max(left, end - most);
    while (startTail > startHead && start[startHead] < earliest) startHead++;
    if (startTail > startHead) best[end] = best[start[startHead]] + fee[start[startHead]];
  }
  return best[n] === Infinity ? -1 : best[n];
}
