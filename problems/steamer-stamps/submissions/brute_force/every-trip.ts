// Follows every trip on which no pair of pier and stamps comes up again.
function cheapestTrip(piers: number, lines: number[][], boxes: number): number {
  let best = Infinity;
  const been = new Set<string>();
  const sail = (pier: number, stamps: number, cost: number): void => {
    if (pier === piers - 1) {
      best = Math.min(best, cost);
      return;
    }
    const pair = `${pier} ${stamps}`;
    if (been.has(pair) || cost >= best) return;
    been.add(pair);
    for (const [a, b, price, gain] of lines) {
      if (a !== pier && b !== pier) continue;
      const to = a === pier ? b : a;
      if (stamps === boxes) sail(to, 0, cost);
      sail(to, Math.min(boxes, stamps + gain), cost + price);
    }
    been.delete(pair);
  };
  sail(0, 0, 0);
  return best === Infinity ? -1 : best;
}
