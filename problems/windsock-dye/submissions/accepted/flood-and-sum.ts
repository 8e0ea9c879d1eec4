// Floods every patch and, while flooding, notes the squares that touch it; then sums by colour.
function largestPatch(cloth: string[]): number {
  const rows = cloth.length;
  const columns = cloth[0].length;
  const patch: number[][] = cloth.map(() => new Array(columns).fill(-1));
  const sizes: number[] = [];
  const rims: [number, number][][] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      if (patch[r][c] >= 0) continue;
      const id = sizes.length;
      const stack: [number, number][] = [[r, c]];
      const rim: [number, number][] = [];
      patch[r][c] = id;
      let size = 0;
      while (stack.length > 0) {
        const [y, x] = stack.pop()!;
        size++;
        const near = [[y, (x + 1) % columns], [y, (x + columns - 1) % columns], [y + 1, x], [y - 1, x]];
        for (const [ny, nx] of near) {
          if (ny < 0 || ny >= rows) continue;
          if (cloth[ny][nx] !== cloth[r][c]) rim.push([ny, nx]);
          else if (patch[ny][nx] < 0) {
            patch[ny][nx] = id;
            stack.push([ny, nx]);
          }
        }
      }
      sizes.push(size);
      rims.push(rim);
    }
  }
  let best = 0;
  rims.forEach((rim, id) => {
    const counted = new Set<number>();
    const byColour: Record<string, number> = {};
    best = Math.max(best, sizes[id]);
    for (const [y, x] of rim) {
      const other = patch[y][x];
      if (counted.has(other)) continue;
      counted.add(other);
      const colour = cloth[y][x];
      byColour[colour] = (byColour[colour] ?? 0) + sizes[other];
      best = Math.max(best, sizes[id] + byColour[colour]);
    }
  });
  return best;
}
