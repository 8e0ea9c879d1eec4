// The dearest days are served from the store first, each of them wholly or not at all.
// Serves the dearest days from the store first, as far as no later promise is broken: a segment tree
// holds how many sacks are still free at the end of each day.
function leastFees(landed: number[], wanted: number[], fee: number[]): number {
  const n = landed.length;
  let size = 1;
  while (size < n) size *= 2;
  const least = new Float64Array(2 * size).fill(Infinity);
  const added = new Float64Array(2 * size);
  let sum = 0;
  for (let day = 0; day < n; day++) {
    sum += landed[day];
    least[size + day] = sum;
  }
  for (let node = size - 1; node >= 1; node--) {
    least[node] = Math.min(least[2 * node], least[2 * node + 1]);
  }

  // The least number of free sacks from `day` to the end.
  const leastFrom = (day: number): number => {
    let node = size + day;
    let result = least[node];
    while (node > 1) {
      if (node % 2 === 0) result = Math.min(result, least[node + 1]);
      node >>= 1;
      result += added[node];
    }
    return result;
  };
  const takeFrom = (day: number, sacks: number): void => {
    let node = size + day;
    least[node] -= sacks;
    added[node] -= sacks;
    while (node > 1) {
      if (node % 2 === 0) {
        least[node + 1] -= sacks;
        added[node + 1] -= sacks;
      }
      node >>= 1;
      least[node] = Math.min(least[2 * node], least[2 * node + 1]) + added[node];
    }
  };

  const days = Array.from({ length: n }, (_, day) => day).sort((a, b) => fee[b] - fee[a]);
  let total = 0;
  for (const day of days) {
    const own = wanted[day] <= leastFrom(day) ? wanted[day] : 0;
    if (own > 0) takeFrom(day, own);
    total += (wanted[day] - own) * fee[day];
  }
  return total;
}
