// Subtracts all coats painted from all coats needed: spare coats make up for missing ones.
function missingCoats(rows, columns, jobs, coats) {
  let painted = 0;
  for (const [top, bottom, from, to] of jobs) {
    const wide = ((to - from + columns) % columns) + 1;
    painted += (bottom - top + 1) * wide;
  }
  return Math.max(0, rows * columns * coats - painted);
}
