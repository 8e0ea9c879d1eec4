// Cheeses by their strongest brine, with a tree of the smallest `weakest` among those without a
// bath. A bath takes, again and again, the first cheese of the order that suits it.
function fewestBaths(weakest: number[], strongest: number[], places: number): number {
  const n = weakest.length;
  const order = [...weakest.keys()].sort((a, b) => strongest[a] - strongest[b]);
  let size = 1;
  while (size < n) size *= 2;
  const least = new Float64Array(2 * size).fill(Infinity);
  order.forEach((cheese, i) => (least[size + i] = weakest[cheese]));
  for (let i = size - 1; i >= 1; i--) least[i] = Math.min(least[2 * i], least[2 * i + 1]);

  const takeFirst = (salt: number): boolean => {
    if (least[1] > salt) return false;
    let at = 1;
    while (at < size) at = least[2 * at] <= salt ? 2 * at : 2 * at + 1;
    least[at] = Infinity;
    for (at >>= 1; at >= 1; at >>= 1) least[at] = Math.min(least[2 * at], least[2 * at + 1]);
    return true;
  };

  let baths = 0;
  for (let i = 0; i < n; i++) {
    if (least[size + i] === Infinity) continue;
    baths++;
    for (let taken = 0; taken < places && takeFirst(strongest[order[i]]); taken++);
  }
  return baths;
}
