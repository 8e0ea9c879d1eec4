// Counts the tugs that stand by their fee, and walks from the price to the next one, fee by fee: 100,000
// steps whenever a cheap tug comes or goes where the other is dear.
function totalHire(offers: number[][], needed: number): number {
  const moments = offers
    .flatMap(([from, until, fee]) => [
      [from, fee, 1],
      [until, fee, -1],
    ])
    .sort((a, b) => a[0] - b[0]);
  const standing = new Int32Array(100_001);
  let price = 0;
  let upToPrice = 0;
  let all = 0;
  let total = 0;
  let before = 0;
  for (const [minute, fee, change] of moments) {
    const hired = Math.min(needed, all);
    if (minute > before && hired > 0) {
      while (upToPrice < hired) {
        price++;
        upToPrice += standing[price];
      }
      while (upToPrice - standing[price] >= hired) {
        upToPrice -= standing[price];
        price--;
      }
      total += (minute - before) * hired * price;
    }
    before = minute;
    standing[fee] += change;
    all += change;
    if (fee <= price) upToPrice += change;
  }
  return total;
}
