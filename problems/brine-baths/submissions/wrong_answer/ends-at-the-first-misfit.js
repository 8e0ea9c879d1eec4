// Right order, but a bath is closed at the first cheese that does not suit it, and never looked at again.
function fewestBaths(weakest, strongest, places) {
  const order = [...weakest.keys()].sort((a, b) => strongest[a] - strongest[b]);
  let baths = 0;
  let salt = -1;
  let left = 0;
  for (const cheese of order) {
    if (left > 0 && weakest[cheese] <= salt) {
      left--;
    } else {
      baths++;
      salt = strongest[cheese];
      left = places - 1;
    }
  }
  return baths;
}
