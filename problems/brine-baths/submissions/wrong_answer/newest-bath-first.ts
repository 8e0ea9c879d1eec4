// A cheese goes into the newest bath with a place left, since older ones do not suit it any better.
function fewestBaths(weakest: number[], strongest: number[], places: number): number {
  const order = [...weakest.keys()].sort((a, b) => strongest[a] - strongest[b]);
  const open: { salt: number; left: number }[] = [];
  let baths = 0;
  for (const cheese of order) {
    const newest = open[open.length - 1];
    if (newest && newest.salt >= weakest[cheese]) {
      if (--newest.left === 0) open.pop();
      continue;
    }
    baths++;
    if (places > 1) open.push({ salt: strongest[cheese], left: places - 1 });
  }
  return baths;
}
