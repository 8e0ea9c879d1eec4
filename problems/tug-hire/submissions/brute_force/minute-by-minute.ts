// Goes through all minutes and sorts the offers that stand in each.
function totalHire(offers: number[][], needed: number): number {
  let last = 0;
  for (const offer of offers) last = Math.max(last, offer[1]!);
  let total = 0;
  for (let minute = 0; minute < last; minute++) {
    const fees = offers.filter(([from, until]) => from! <= minute && minute < until!).map((offer) => offer[2]!);
    fees.sort((a, b) => a - b);
    const hired = fees.slice(0, needed);
    if (hired.length > 0) total += hired.length * hired[hired.length - 1]!;
  }
  return total;
}
