// Ends a job at the ring `bottom`, which it leaves out.
function missingCoats(rows: number, columns: number, jobs: number[][], coats: number): number {
  const change = Array.from({ length: rows + 1 }, () => new Int32Array(columns + 1));
  for (const [top, bottom, from, to] of jobs) {
    for (const [row, by] of [
      [top, 1],
      [bottom, -1],
    ]) {
      change[row][from] += by;
      change[row][to + 1] -= by;
      if (from > to) change[row][0] += by;
    }
  }
  let missing = 0;
  const above = new Int32Array(columns);
  for (let row = 0; row < rows; row++) {
    let painted = 0;
    for (let column = 0; column < columns; column++) {
      above[column] += change[row][column];
      painted += above[column];
      missing += Math.max(0, coats - painted);
    }
  }
  return missing;
}
