// Empties the store before borrowing anything, whatever tomorrow asks.
function leastFees(landed: number[], wanted: number[], fee: number[]): number {
  let stored = 0;
  let total = 0;
  for (let day = 0; day < landed.length; day++) {
    stored += landed[day];
    const own = Math.min(stored, wanted[day]);
    stored -= own;
    total += (wanted[day] - own) * fee[day];
  }
  return total;
}
