// Serves a day from the store wholly or not at all, never some of each.
function leastFees(landed, wanted, fee) {
  let stored = 0;
  let total = 0;
  for (let day = 0; day < landed.length; day++) {
    stored += landed[day];
    if (stored >= wanted[day]) stored -= wanted[day];
    else total += wanted[day] * fee[day];
  }
  return total;
}
