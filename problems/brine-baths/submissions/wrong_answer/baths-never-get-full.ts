// Counts the baths that would do if they were never full, and at least n / places.
function fewestBaths(weakest: number[], strongest: number[], places: number): number {
  const order = [...weakest.keys()].sort((a, b) => strongest[a] - strongest[b]);
  let baths = 0;
  let salt = -1;
  for (const cheese of order) {
    if (weakest[cheese] <= salt) continue;
    salt = strongest[cheese];
    baths++;
  }
  return Math.max(baths, Math.ceil(weakest.length / places));
}
