// Tries every number of own sacks on every day.
function leastFees(landed: number[], wanted: number[], fee: number[]): number {
  const from = (day: number, before: number): number => {
    if (day === landed.length) return 0;
    const stored = before + landed[day];
    let least = Infinity;
    for (let own = 0; own <= Math.min(stored, wanted[day]); own++) {
      const fees = (wanted[day] - own) * fee[day] + from(day + 1, stored - own);
      least = Math.min(least, fees);
    }
    return least;
  };
  return from(0, 0);
}
