// Sorts by start and compares each boat with all that left before it: half of the pairs, still quadratic.
function overtakings(start: number[], finish: number[], lead: number): number {
  const order = start.map((_, i) => i).sort((a, b) => start[a]! - start[b]! || finish[a]! - finish[b]!);
  const arrived = order.map((boat) => finish[boat]!);
  let pairs = 0;
  for (let later = 0; later < arrived.length; later++) {
    for (const other of arrived.slice(0, later)) {
      const before = other - arrived[later]!;
      if (before >= lead && before > 0) pairs += 1;
    }
  }
  return pairs;
}
