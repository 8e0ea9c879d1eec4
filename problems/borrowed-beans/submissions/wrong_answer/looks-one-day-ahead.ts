// Saves sacks only for tomorrow, and only when tomorrow's fee is higher.
function leastFees(landed: number[], wanted: number[], fee: number[]): number {
  let stored = 0;
  let total = 0;
  for (let day = 0; day < landed.length; day++) {
    stored += landed[day];
    let saved = 0;
    if (day + 1 < landed.length && fee[day + 1] > fee[day]) {
      saved = Math.min(stored, Math.max(0, wanted[day + 1] - landed[day + 1]));
    }
    const own = Math.min(stored - saved, wanted[day]);
    stored -= own;
    total += (wanted[day] - own) * fee[day];
  }
  return total;
}
