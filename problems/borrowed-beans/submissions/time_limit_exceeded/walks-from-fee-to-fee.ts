// Sacks are counted by their fee, and the cheapest is found by walking from fee to fee: 100,000 steps on
// every other day where a free day and a dear one come in turn.
function leastFees(landed: number[], wanted: number[], fee: number[]): number {
  const sacks = new Int32Array(100_001);
  let cheapest = 0;
  let stored = 0;
  let total = 0;
  for (let day = 0; day < fee.length; day++) {
    sacks[fee[day]] += wanted[day];
    cheapest = Math.min(cheapest, fee[day]);
    stored += landed[day] - wanted[day];
    while (stored < 0) {
      while (sacks[cheapest] === 0) cheapest++;
      const taken = Math.min(-stored, sacks[cheapest]);
      sacks[cheapest] -= taken;
      total += taken * cheapest;
      stored += taken;
    }
  }
  return total;
}
