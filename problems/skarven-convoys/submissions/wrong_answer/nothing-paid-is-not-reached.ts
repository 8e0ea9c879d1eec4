// A sum of 0 means that nothing has been found yet.

// input: [[1,5],[0,3],3,1,1] right: 3 its answer: -1
export function cheapestConvoys(
  speed: number[],
  fee: number[],
  gap: number,
  least: number,
  most: number,
): number {
  const n = speed.length;
  const levels = 32 - Math.clz32(n);
  const high = [Int32Array.from(speed)];
  const low = [Int32Array.from(speed)];
  for (let k = 1; k < levels; k++) {
    const span = 1 << (k - 1);
    const a = high[k - 1];
    const b = low[k - 1];
    const c = new Int32Array(n - 2 * span + 1);
    const d = new Int32Array(n - 2 * span + 1);
    for (let i = 0; i < c.length; i++) {
      c[i] = Math.max(a[i], a[i + span]);
      d[i] = Math.min(b[i], b[i + span]);
    }
    high.push(c);
    low.push(d);
  }
  const spread = (from: number, to: number): number => {
    const k = 31 - Math.clz32(to - from);
    const second = to - (1 << k);
    return (
      Math.max(high[k][from], high[k][second]) - Math.min(low[k][from], low[k][second])
    );
  };
  const sum = new Float64Array(n + 1);
  const line = new Int32Array(n + 1);
  let head = 0;
  let tail = 0;
  let first = 0;
  const begin = (i: number): number => sum[i] + fee[i];
  for (let end = least; end <= n; end++) {
    const front = end - least;
    if (front === 0 || sum[front] > 0) {
      while (tail > head && begin(line[tail - 1]) >= begin(front)) tail--;
      line[tail++] = front;
    }
    while (end - first > most || spread(first, end) > gap) first++;
    while (head < tail && line[head] < first) head++;
    if (head < tail) sum[end] = begin(line[head]);
  }
  if (sum[n] > 0) return sum[n];
  return tail > head && begin(line[head]) === 0 ? 0 : -1;
}
