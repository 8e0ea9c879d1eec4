// Boats with the same start and the same finish are the same boat and count once.
function overtakings(start: number[], finish: number[], lead: number): number {
  const seen = new Set<string>();
  const order = [...start.keys()].filter((i) => {
    const boat = `${start[i]} ${finish[i]}`;
    return !seen.has(boat) && seen.add(boat);
  });
  order.sort((a, b) => start[a]! - start[b]! || finish[a]! - finish[b]!);
  const list = Float64Array.from(order, (i) => finish[i]!);
  const spare = new Float64Array(list.length);
  const ahead = Math.max(1, lead);
  let pairs = 0;

  function sort(from: number, to: number): void {
    if (to - from < 2) return;
    const middle = (from + to) >> 1;
    sort(from, middle);
    sort(middle, to);
    for (let i = from, j = middle; i < middle; i++) {
      while (j < to && list[j]! + ahead <= list[i]!) j++;
      pairs += j - middle;
    }
    for (let i = from, j = middle, k = from; k < to; k++) {
      if (j === to || (i < middle && list[i]! <= list[j]!)) spare[k] = list[i++]!;
      else spare[k] = list[j++]!;
    }
    list.set(spare.subarray(from, to), from);
  }
  sort(0, list.length);
  return pairs;
}
