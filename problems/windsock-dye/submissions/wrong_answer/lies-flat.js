// Forgets the seam: the cloth lies flat.
function largestPatch(cloth) {
  const rows = cloth.length;
  const columns = cloth[0].length;
  const near = (y, x) =>
    [[y, x + 1], [y, x - 1], [y + 1, x], [y - 1, x]].filter(
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
  const touching = sizes.map(() => new Map());
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      for (const [y, x] of near(r, c)) {
        if (patch[y][x] !== patch[r][c]) touching[patch[r][c]].set(patch[y][x], cloth[y][x]);
      }
    }
  }
  touching.forEach((others, own) => {
    best = Math.max(best, sizes[own]);
    const sums = {};
    for (const [other, colour] of others) {
      sums[colour] = (sums[colour] || 0) + sizes[other];
      best = Math.max(best, sizes[own] + sums[colour]);
    }
  });
  return best;
}
