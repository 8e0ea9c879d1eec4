// Gives the dearest days sacks from the whole season's landings, also from ships not yet in.
function leastFees(landed, wanted, fee) {
  let stored = landed.reduce((sum, sacks) => sum + sacks, 0);
  const days = fee.map((_, day) => day).sort((a, b) => fee[b] - fee[a]);
  let total = 0;
  for (const day of days) {
    const own = Math.min(stored, wanted[day]);
    stored -= own;
    total += (wanted[day] - own) * fee[day];
  }
  return total;
}
