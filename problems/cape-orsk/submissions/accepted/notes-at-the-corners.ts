// Four notes for each rectangle, then sums along the rings and down the columns.
function missingCoats(rows: number, columns: number, jobs: number[][], coats: number): number {
  const width = columns + 1;
  const wall = new Int32Array((rows + 1) * width);
  const rectangle = (top: number, bottom: number, from: number, end: number) => {
    wall[top * width + from]++;
    wall[top * width + end]--;
    wall[(bottom + 1) * width + from]--;
    wall[(bottom + 1) * width + end]++;
  };
  for (const [top, bottom, from, to] of jobs) {
    if (to < from) {
      rectangle(top, bottom, from, columns);
      rectangle(top, bottom, 0, to + 1);
    } else rectangle(top, bottom, from, to + 1);
  }
  for (let i = 0; i < wall.length; i++) if (i % width > 0) wall[i] += wall[i - 1];
  for (let i = width; i < wall.length; i++) wall[i] += wall[i - width];
  let missing = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      missing += Math.max(0, coats - wall[row * width + column]);
    }
  }
  return missing;
}
