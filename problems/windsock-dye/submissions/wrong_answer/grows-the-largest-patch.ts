// Dyes the largest patch or one that touches it: what is large already gets largest.
function largestPatch(cloth: readonly string[]): number {
  const columns = (cloth[0] as string).length;
  const colours = [...cloth.join('')];
  const around = (square: number) => {
    const start = square - (square % columns);
    return [
      start + ((square + 1) % columns),
      start + ((square + columns - 1) % columns),
      square + columns,
      square - columns,
    ];
  };

  const patch = new Int32Array(colours.length).fill(-1);
  const sizes: number[] = [];
  for (const first of colours.keys()) {
    if (patch[first] !== -1) continue;
    const squares = [first];
    patch[first] = sizes.length;
    for (const square of squares) {
      for (const next of around(square)) {
        if (patch[next] !== -1 || colours[next] !== colours[first]) continue;
        patch[next] = sizes.length;
        squares.push(next);
      }
    }
    sizes.push(squares.length);
  }

  const touching = sizes.map(() => new Map<number, string>());
  for (const square of colours.keys()) {
    const own = touching[patch[square] as number] as Map<number, string>;
    for (const next of around(square)) {
      const other = patch[next];
      if (other !== undefined) own.set(other, colours[next] as string);
    }
  }
  const size = sizes.reduce((most, one) => Math.max(most, one), 0);
  let largest = size;
  for (const [own, others] of touching.entries()) {
    if (sizes[own] !== size && ![...others.keys()].some((other) => sizes[other] === size)) continue;
    const total = new Map<string, number>();
    for (const [other, colour] of others) {
      if (other === own) continue;
      total.set(colour, (total.get(colour) ?? 0) + (sizes[other] as number));
    }
    largest = Math.max(largest, (sizes[own] as number) + Math.max(0, ...total.values()));
  }
  return largest;
}
