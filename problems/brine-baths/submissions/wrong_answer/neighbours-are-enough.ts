// A bath suits all its cheeses when each of them gets on with the one before it.
function fewestBaths(weakest: number[], strongest: number[], places: number): number {
  const order = [...weakest.keys()].sort((a, b) => strongest[a] - strongest[b]);
  let baths = 0;
  let inBath = places;
  let before = -1;
  for (const cheese of order) {
    if (inBath === places || weakest[cheese] > before) {
      baths++;
      inBath = 0;
    }
    inBath++;
    before = strongest[cheese];
  }
  return baths;
}
