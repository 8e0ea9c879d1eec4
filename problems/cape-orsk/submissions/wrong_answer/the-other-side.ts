// Swaps `from` and `to` when they are "the wrong way round".
function missingCoats(rows: number, columns: number, jobs: number[][], coats: number): number {
  const width = columns + 1;
  const wall = new Int32Array((rows + 1) * width);
  for (const [top, bottom, one, other] of jobs) {
    const from = Math.min(one, other);
    const end = Math.max(one, other) + 1;
    wall[top * width + from]++;
    wall[top * width + end]--;
    wall[(bottom + 1) * width + from]--;
    wall[(bottom + 1) * width + end]++;
  }
  let missing = 0;
  const above = new Int32Array(columns);
  for (let row = 0; row < rows; row++) {
    let painted = 0;
    for (let column = 0; column < columns; column++) {
      above[column] += wall[row * width + column];
      painted += above[column];
      missing += Math.max(0, coats - painted);
    }
  }
  return missing;
}
