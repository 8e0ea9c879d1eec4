// Every pair from both sides, as the statement says it.
function overtakings(start: number[], finish: number[], lead: number): number {
  let pairs = 0;
  for (const [a, leftA] of start.entries()) {
    for (const [b, leftB] of start.entries()) {
      const before = finish[b]! - finish[a]!;
      if (leftA > leftB && before >= lead && before > 0) pairs++;
    }
  }
  return pairs;
}
