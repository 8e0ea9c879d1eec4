// Tries every order of the hives, and before each hive whether to unload at the cart first.
function fewestMinutes(orchard: string[]): number {
  const places: [number, number][] = [];
  const weights: number[] = [];
  orchard.forEach((row, r) =>
    [...row].forEach((square, c) => {
      if (square === 'C') places.unshift([r, c]);
      else if (square !== '.' && square !== '#') {
        places.push([r, c]);
        weights.push(Number(square));
      }
    }),
  );
  const steps = places.map(([r, c]) => {
    const found = new Map([[`${r} ${c}`, 0]]);
    for (const [key, distance] of found) {
      const [y, x] = key.split(' ').map(Number);
      for (const [ny, nx] of [[y + 1, x], [y - 1, x], [y, x + 1], [y, x - 1]]) {
        const square = orchard[ny]?.[nx] ?? '#';
        if (square !== '#' && !found.has(`${ny} ${nx}`)) found.set(`${ny} ${nx}`, distance + 1);
      }
    }
    return places.map(([y, x]) => found.get(`${y} ${x}`) ?? Infinity);
  });
  const taken = weights.map(() => false);
  const go = (place: number, pace: number, left: number): number => {
    if (left === 0) return steps[place][0] * pace;
    let best = Infinity;
    if (place !== 0) best = steps[place][0] * pace + go(0, 1, left);
    for (let hive = 0; hive < weights.length; hive++) {
      if (taken[hive]) continue;
      taken[hive] = true;
      const way = steps[place][hive + 1] * pace;
      best = Math.min(best, way + go(hive + 1, pace + weights[hive], left - 1));
      taken[hive] = false;
    }
    return best;
  };
  const best = go(0, 1, weights.length);
  return best === Infinity ? -1 : best;
}
