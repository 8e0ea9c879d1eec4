// Whatever has to be borrowed is borrowed on the cheapest day so far.
function leastFees(landed, wanted, fee) {
  let stored = 0;
  let total = 0;
  let cheapest = Infinity;
  for (let day = 0; day < landed.length; day++) {
    stored += landed[day];
    cheapest = Math.min(cheapest, fee[day]);
    const own = Math.min(stored, wanted[day]);
    stored -= own;
    total += (wanted[day] - own) * cheapest;
  }
  return total;
}
