// The best over every way to put the three lists together in order: a table over three places,
// of which one plane is kept. Cubic.
function confirmedFlashes(
  flash: number[],
  east: number[],
  west: number[],
  eastDelay: number[],
  westDelay: number[],
): number {
  const fits = (delay: number, [least, most]: number[]) => delay >= least && delay <= most;
  let later = east.concat(0).map(() => new Array<number>(west.length + 1).fill(0));
  for (let i = flash.length - 1; i >= 0; i--) {
    const best = later.map((row) => row.map(() => 0));
    for (let j = east.length; j >= 0; j--) {
      for (let k = west.length; k >= 0; k--) {
        let most = later[j][k];
        if (j < east.length) most = Math.max(most, best[j + 1][k]);
        if (k < west.length) most = Math.max(most, best[j][k + 1]);
        if (
          j < east.length &&
          k < west.length &&
          fits(east[j] - flash[i], eastDelay) &&
          fits(west[k] - flash[i], westDelay)
        ) {
          most = Math.max(most, 1 + later[j + 1][k + 1]);
        }
        best[j][k] = most;
      }
    }
    later = best;
  }
  return later[0][0];
}
