// Dearest days first, but every promise looks through all later days: quadratic.
function leastFees(landed: number[], wanted: number[], fee: number[]): number {
  const free: number[] = [];
  let sum = 0;
  for (const sacks of landed) {
    sum += sacks;
    free.push(sum);
  }
  const days = fee.map((_, day) => day).sort((a, b) => fee[b] - fee[a]);
  let total = 0;
  for (const day of days) {
    let own = wanted[day];
    for (let later = day; later < free.length; later++) own = Math.min(own, free[later]);
    for (let later = day; later < free.length; later++) free[later] -= own;
    total += (wanted[day] - own) * fee[day];
  }
  return total;
}
