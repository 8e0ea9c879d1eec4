// Paints every stone of every job.
function missingCoats(rows: number, columns: number, jobs: number[][], coats: number): number {
  const wall = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  for (const [top, bottom, from, to] of jobs) {
    for (let row = top; row <= bottom; row++) {
      for (let column = from; ; column = (column + 1) % columns) {
        wall[row][column]++;
        if (column === to) break;
      }
    }
  }
  let missing = 0;
  for (const ring of wall) for (const painted of ring) missing += Math.max(0, coats - painted);
  return missing;
}
