// Dyes the patch of every square in every colour there is, and measures all patches anew.
function largestPatch(cloth: string[]): number {
  const rows = cloth.length;
  const columns = cloth[0].length;
  const colours = new Set(cloth.join(''));
  const flood = (map: string[][], r: number, c: number): number[] => {
    const found = new Set([r * columns + c]);
    for (const square of found) {
      const y = Math.floor(square / columns);
      const x = square % columns;
      for (const [ny, nx] of [[y, (x + 1) % columns], [y, (x + columns - 1) % columns], [y + 1, x], [y - 1, x]]) {
        if (map[ny]?.[nx] === map[r][c]) found.add(ny * columns + nx);
      }
    }
    return [...found];
  };
  const map = cloth.map((row) => [...row]);
  let best = 0;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      for (const colour of colours) {
        const dyed = map.map((row) => [...row]);
        for (const square of flood(map, r, c)) dyed[Math.floor(square / columns)][square % columns] = colour;
        const seen = new Set<number>();
        for (let y = 0; y < rows; y++) {
          for (let x = 0; x < columns; x++) {
            if (seen.has(y * columns + x)) continue;
            const squares = flood(dyed, y, x);
            for (const square of squares) seen.add(square);
            best = Math.max(best, squares.length);
          }
        }
      }
    }
  }
  return best;
}
