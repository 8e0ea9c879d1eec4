// Sweeps down the tower: jobs enter at their top ring and leave below their bottom ring. One list of
// changes serves all rings; jobs past stone 0 have painted it already.
function missingCoats(rows: number, columns: number, jobs: number[][], coats: number): number {
  const byTop = [...jobs.keys()].sort((a, b) => jobs[a][0] - jobs[b][0]);
  const byBottom = [...jobs.keys()].sort((a, b) => jobs[a][1] - jobs[b][1]);
  const change = new Int32Array(columns + 1);
  let overSeam = 0;
  const count = (index: number, by: number) => {
    const [, , from, to] = jobs[index];
    change[from] += by;
    change[to + 1] -= by;
    if (from > to) overSeam += by;
  };
  let entering = 0;
  let leaving = 0;
  let missing = 0;
  for (let row = 0; row < rows; row++) {
    while (entering < byTop.length && jobs[byTop[entering]][0] === row) count(byTop[entering++], 1);
    while (leaving < byBottom.length && jobs[byBottom[leaving]][1] < row) {
      count(byBottom[leaving++], -1);
    }
    let painted = overSeam;
    for (let column = 0; column < columns; column++) {
      painted += change[column];
      if (painted < coats) missing += coats - painted;
    }
  }
  return missing;
}
