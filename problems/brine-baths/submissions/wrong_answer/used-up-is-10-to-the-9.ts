// Nothing is as salty as 10^9, so it can stand for a cheese that has its bath.
function fewestBaths(weakest: number[], strongest: number[], places: number): number {
  const n = weakest.length;
  const order = [...weakest.keys()].sort((a, b) => strongest[a] - strongest[b]);
  let size = 1;
  while (size < n) size *= 2;
  const least = new Float64Array(2 * size).fill(1e9);
  order.forEach((cheese, i) => (least[size + i] = weakest[cheese]));
  for (let i = size - 1; i >= 1; i--) least[i] = Math.min(least[2 * i], least[2 * i + 1]);

  const takeFirst = (salt: number): boolean => {
    if (least[1] > salt || least[1] === 1e9) return false;
    let at = 1;
    while (at < size) at = least[2 * at] <= salt ? 2 * at : 2 * at + 1;
    least[at] = 1e9;
    for (at >>= 1; at >= 1; at >>= 1) least[at] = Math.min(least[2 * at], least[2 * at + 1]);
    return true;
  };

  let baths = 0;
  for (let i = 0; i < n; i++) {
    if (least[size + i] === 1e9) continue;
    baths++;
    for (let taken = 0; taken < places && takeFirst(strongest[order[i]]); taken++);
  }
  return baths;
}
