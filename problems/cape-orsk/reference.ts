/**
 * Notes of each job only where the number of coats changes: at its four corners, or at those of its
 * two parts if it passes the seam. Summing up along both directions gives the coats of every stone.
 */
export function missingCoats(
  rows: number,
  columns: number,
  jobs: readonly (readonly number[])[],
  coats: number,
): number {
  // One row and one column more than the wall has, for changes behind its ends.
  const width = columns + 1;
  const change = new Int32Array((rows + 1) * width);
  const paint = (top: number, bottom: number, from: number, to: number) => {
    const corners = [
      [top * width + from, 1],
      [top * width + to + 1, -1],
      [(bottom + 1) * width + from, -1],
      [(bottom + 1) * width + to + 1, 1],
    ] as const;
    for (const [place, by] of corners) change[place] = (change[place] ?? 0) + by;
  };
  for (const [top = 0, bottom = 0, from = 0, to = 0] of jobs) {
    if (from <= to) paint(top, bottom, from, to);
    else {
      paint(top, bottom, from, columns - 1);
      paint(top, bottom, 0, to);
    }
  }

  let missing = 0;
  // Changes of the rows so far, summed up for each column.
  const soFar = new Int32Array(columns);
  for (let row = 0; row < rows; row++) {
    let painted = 0;
    for (let column = 0; column < columns; column++) {
      const changes = (soFar[column] ?? 0) + (change[row * width + column] ?? 0);
      soFar[column] = changes;
      painted += changes;
      missing += Math.max(0, coats - painted);
    }
  }
  return missing;
}
