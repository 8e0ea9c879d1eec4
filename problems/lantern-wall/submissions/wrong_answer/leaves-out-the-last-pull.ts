// Lights as much as any pulls can, and if that took an odd number of levers, leaves out the one that costs least.
function brightestNumber(lit: number, levers: number[]): number {
  const basis: { pattern: bigint; odd: boolean }[] = [];
  for (const lever of levers) {
    let pattern = BigInt(lever);
    let odd = true;
    for (const member of basis) {
      if ((pattern ^ member.pattern) >= pattern) continue;
      pattern ^= member.pattern;
      odd = odd !== member.odd;
    }
    if (pattern > 0n) basis.push({ pattern, odd });
  }
  let shown = BigInt(lit);
  let closed = false;
  for (const { pattern, odd } of basis) {
    if ((shown ^ pattern) <= shown) continue;
    shown ^= pattern;
    closed = closed !== odd;
  }
  if (!closed) return Number(shown);
  let best = BigInt(lit);
  for (const lever of levers) {
    const without = shown ^ BigInt(lever);
    if (without > best) best = without;
  }
  return Number(best);
}
