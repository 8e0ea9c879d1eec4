/**
 * From the end of the road backwards. The stack holds the stations that nobody passes by: each is
 * cheaper than all between it and us. Prices in it fall with the distance, so the nearest one that
 * is cheap enough is found by halving.
 */
export function cheaperFurtherOn(
  at: readonly number[],
  price: readonly number[],
  margin: number,
  reach: number,
): number[] {
  const distances = at.map(() => -1);
  // Stations, the furthest and cheapest first.
  const stack: number[] = [];
  for (let here = at.length - 1; here >= 0; here--) {
    const cents = price[here] ?? 0;
    let low = 0;
    let high = stack.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((price[stack[middle] ?? 0] ?? 0) <= cents - margin) low = middle + 1;
      else high = middle;
    }
    const nearest = stack[low - 1];
    if (nearest !== undefined) {
      const distance = (at[nearest] ?? 0) - (at[here] ?? 0);
      if (distance <= reach) distances[here] = distance;
    }
    while (stack.length > 0 && (price[stack.at(-1) ?? 0] ?? 0) >= cents) stack.pop();
    stack.push(here);
  }
  return distances;
}
