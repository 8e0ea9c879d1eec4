// Sews the seam for the patches themselves, but a patch has no neighbours across it.
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
    const flat = around(square).filter((next) => Math.abs((next % columns) - (square % columns)) <= 1);
    for (const next of flat) {
      const other = patch[next];
      if (other !== undefined) own.set(other, colours[next] as string);
    }
  }
  let largest = 0;
  for (const [own, others] of touching.entries()) {
    const total = new Map<string, number>();
    for (const [other, colour] of others) {
      if (other === own) continue;
      total.set(colour, (total.get(colour) ?? 0) + (sizes[other] as number));
    }
    largest = Math.max(largest, (sizes[own] as number) + Math.max(0, ...total.values()));
  }
  return largest;
}
