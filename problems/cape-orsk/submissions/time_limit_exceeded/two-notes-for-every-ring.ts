// Notes the ends of every job in each of its rings: too much for a high tower.
function missingCoats(rows: number, columns: number, jobs: number[][], coats: number): number {
  const width = columns + 1;
  const change = new Int32Array(rows * width);
  for (const [top, bottom, from, to] of jobs) {
    for (let row = top; row <= bottom; row++) {
      change[row * width + from]++;
      change[row * width + to + 1]--;
      if (from > to) change[row * width]++;
    }
  }
  let missing = 0;
  for (let row = 0; row < rows; row++) {
    let painted = 0;
    for (let column = 0; column < columns; column++) {
      painted += change[row * width + column];
      missing += Math.max(0, coats - painted);
    }
  }
  return missing;
}
