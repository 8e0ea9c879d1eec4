// With a lead of 0, boats that arrive in the same second count as overtaken.
function overtakings(start: number[], finish: number[], lead: number): number {
  const order = start.map((_, i) => i).sort((a, b) => start[a]! - start[b]! || finish[a]! - finish[b]!);
  function count(list: number[]): [number[], number] {
    if (list.length < 2) return [list, 0];
    const half = list.length >> 1;
    const [left, inLeft] = count(list.slice(0, half));
    const [right, inRight] = count(list.slice(half));
    let pairs = inLeft + inRight;
    let j = 0;
    for (const mine of left) {
      while (j < right.length && right[j]! + lead <= mine) j++;
      pairs += j;
    }
    return [[...left, ...right].sort((a, b) => a - b), pairs];
  }
  return count(order.map((i) => finish[i]!))[1];
}
