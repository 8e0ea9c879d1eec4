// Sweeps over the moments, but sorts all offers that stand at each of them.
function totalHire(offers: number[][], needed: number): number {
  const moments = [...new Set(offers.flatMap(([from, until]) => [from!, until!]))].sort((a, b) => a - b);
  let total = 0;
  for (let i = 0; i + 1 < moments.length; i++) {
    const now = moments[i]!;
    const fees = offers.filter(([from, until]) => from! <= now && now < until!).map((offer) => offer[2]!);
    if (fees.length === 0) continue;
    fees.sort((a, b) => a - b);
    const hired = Math.min(needed, fees.length);
    total += (moments[i + 1]! - now) * hired * fees[hired - 1]!;
  }
  return total;
}
