// Adds a touching patch once for each square of it that touches.
function largestPatch(cloth) {
  const rows = cloth.length;
  const columns = cloth[0].length;
  const near = (y, x) =>
    [[y, (x + 1) % columns], [y, (x + columns - 1) % columns], [y + 1, x], [y - 1, x]].filter(
      ([r, c]) => r >= 0 && c >= 0 && r < rows && c < columns,
    );
  const patch = cloth.map((row) => new Array(row.length).fill(-1));
  const sizes = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      if (patch[r][c] >= 0) continue;
      patch[r][c] = sizes.length;
      const squares = [[r, c]];
      for (const [y, x] of squares) {
        for (const [ny, nx] of near(y, x)) {
          if (patch[ny][nx] >= 0 || cloth[ny][nx] !== cloth[r][c]) continue;
          patch[ny][nx] = sizes.length;
          squares.push([ny, nx]);
        }
      }
      sizes.push(squares.length);
    }
  }
  let best = 0;
  const sums = sizes.map(() => ({}));
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const own = patch[r][c];
      best = Math.max(best, sizes[own]);
      const seen = new Set();
      for (const [y, x] of near(r, c)) {
        const other = patch[y][x];
        if (other === own || seen.has(other)) continue;
        seen.add(other);
        sums[own][cloth[y][x]] = (sums[own][cloth[y][x]] || 0) + sizes[other];
        best = Math.max(best, Math.min(rows * columns, sizes[own] + sums[own][cloth[y][x]]));
      }
    }
  }
  return best;
}
