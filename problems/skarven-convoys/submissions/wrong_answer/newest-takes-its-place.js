// The best front vehicle so far is remembered; when it has fallen out of reach, the newest one takes its place.
export function cheapestConvoys(speed, fee, gap, least, most) {
  const n = speed.length;
  const best = new Array(n + 1).fill(Infinity);
  best[0] = 0;
  const low = [], high = [];
  let lowAt = 0, highAt = 0, from = 0, front = -1;
  for (let i = 0; i < n; i++) {
    while (low.length > lowAt && speed[low[low.length - 1]] >= speed[i]) low.pop();
    low.push(i);
    while (high.length > highAt && speed[high[high.length - 1]] <= speed[i]) high.pop();
    high.push(i);
    while (speed[high[highAt]] - speed[low[lowAt]] > gap || i - from >= most) {
      from++;
      if (low[lowAt] < from) lowAt++;
      if (high[highAt] < from) highAt++;
    }
    const j = i + 1 - least;
    if (j < from) continue;
    if (front < from || best[j] + fee[j] <= best[front] + fee[front]) front = j;
    best[i + 1] = best[front] + fee[front];
  }
  return best[n] === Infinity ? -1 : best[n];
}
