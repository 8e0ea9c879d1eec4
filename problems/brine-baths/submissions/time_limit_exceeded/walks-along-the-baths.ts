// The right choice of the bath, found by walking along all baths, full ones too.
function fewestBaths(weakest: number[], strongest: number[], places: number): number {
  const order = [...weakest.keys()].sort((a, b) => strongest[a] - strongest[b]);
  const baths: { salt: number; left: number }[] = [];
  for (const cheese of order) {
    const bath = baths.find((one) => one.salt >= weakest[cheese] && one.left > 0);
    if (bath) bath.left--;
    else baths.push({ salt: strongest[cheese], left: places - 1 });
  }
  return baths.length;
}
