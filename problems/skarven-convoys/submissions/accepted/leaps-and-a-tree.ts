// Finds for every beginning how far its convoy can reach, by leaps in tables of maxima and minima.
// Goes backwards, and a segment tree gives the lowest sum among the places where the next begins.
function cheapestConvoys(
  speed: number[],
  fee: number[],
  spread: number,
  least: number,
  most: number,
): number {
  const n = speed.length;
  const highest = [Int32Array.from(speed)];
  const lowest = [Int32Array.from(speed)];
  for (let step = 1; step * 2 <= n; step *= 2) {
    const high = highest[highest.length - 1];
    const low = lowest[lowest.length - 1];
    highest.push(high.map((value, i) => (i + step < n ? Math.max(value, high[i + step]) : value)));
    lowest.push(low.map((value, i) => (i + step < n ? Math.min(value, low[i + step]) : value)));
  }

  let size = 1;
  while (size < n + 1) size *= 2;
  const tree = new Float64Array(2 * size).fill(Infinity);
  const set = (place: number, value: number) => {
    for (let node = place + size; node >= 1; node >>= 1) tree[node] = Math.min(tree[node], value);
  };
  const minimum = (from: number, to: number): number => {
    let result = Infinity;
    for (let a = from + size, b = to + size + 1; a < b; a >>= 1, b >>= 1) {
      if (a & 1) result = Math.min(result, tree[a++]);
      if (b & 1) result = Math.min(result, tree[--b]);
    }
    return result;
  };

  set(n, 0);
  let answer = Infinity;
  for (let begin = n - 1; begin >= 0; begin--) {
    let end = begin;
    let high = -Infinity;
    let low = Infinity;
    for (let level = highest.length - 1; level >= 0; level--) {
      if (end + 2 ** level > n) continue;
      const newHigh = Math.max(high, highest[level][end]);
      const newLow = Math.min(low, lowest[level][end]);
      if (newHigh - newLow > spread) continue;
      high = newHigh;
      low = newLow;
      end += 2 ** level;
    }
    const furthest = Math.min(end, begin + most);
    answer = Infinity;
    if (begin + least <= furthest) answer = fee[begin] + minimum(begin + least, furthest);
    set(begin, answer);
  }
  return answer === Infinity ? -1 : answer;
}
