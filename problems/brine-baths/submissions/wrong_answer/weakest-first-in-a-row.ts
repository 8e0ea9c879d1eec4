// Goes through the cheeses by ascending `weakest` and fills one bath after the other in that order.
function fewestBaths(weakest: number[], strongest: number[], places: number): number {
  const order = [...weakest.keys()].sort((a, b) => weakest[a] - weakest[b]);
  let baths = 0;
  let limit = -1;
  let left = 0;
  for (const cheese of order) {
    if (left > 0 && weakest[cheese] <= limit) {
      left--;
      limit = Math.min(limit, strongest[cheese]);
      continue;
    }
    baths++;
    left = places - 1;
    limit = strongest[cheese];
  }
  return baths;
}
