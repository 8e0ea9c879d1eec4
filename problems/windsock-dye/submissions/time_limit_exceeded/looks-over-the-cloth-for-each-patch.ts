// Numbers the patches once, but looks over the whole cloth again for each of them.
function largestPatch(cloth: string[]): number {
  const columns = cloth[0].length;
  const text = cloth.join('');
  const n = text.length;
  const around = (square: number): number[] => {
    const start = square - (square % columns);
    return [start + ((square + 1) % columns), start + ((square + columns - 1) % columns), square + columns, square - columns]
      .filter((next) => next >= 0 && next < n);
  };
  const patch = new Int32Array(n).fill(-1);
  const sizes: number[] = [];
  for (let first = 0; first < n; first++) {
    if (patch[first] >= 0) continue;
    const squares = [first];
    patch[first] = sizes.length;
    for (const square of squares) {
      for (const next of around(square)) {
        if (patch[next] >= 0 || text[next] !== text[first]) continue;
        patch[next] = sizes.length;
        squares.push(next);
      }
    }
    sizes.push(squares.length);
  }
  let best = 0;
  for (let own = 0; own < sizes.length; own++) {
    const others = new Map<number, string>();
    for (let square = 0; square < n; square++) {
      if (patch[square] !== own) continue;
      for (const next of around(square)) if (patch[next] !== own) others.set(patch[next], text[next]);
    }
    const sums = new Map<string, number>();
    for (const [other, colour] of others) sums.set(colour, (sums.get(colour) ?? 0) + sizes[other]);
    best = Math.max(best, sizes[own] + Math.max(0, ...sums.values()));
  }
  return best;
}
