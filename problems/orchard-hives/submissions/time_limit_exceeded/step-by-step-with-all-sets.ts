// Dijkstra over (square, hives on her back, hives on the cart), step by step, with one list of states
// for each minute.
function fewestMinutes(orchard: string[]): number {
  const columns = orchard[0].length;
  const squares = [...orchard.join('')];
  const hives = squares.flatMap((square, at) => (Number(square) > 0 ? [at] : []));
  const bitAt = new Map(hives.map((at, i) => [at, 1 << i]));
  const weightOf = (set: number) =>
    hives.reduce((sum, at, i) => sum + ((set >> i) & 1) * Number(squares[at]), 0);
  const all = (1 << hives.length) - 1;
  const cart = squares.indexOf('C');

  const near = new Set([cart]);
  const around = (square: number) =>
    [square - columns, square + columns, ...(square % columns > 0 ? [square - 1] : []),
      ...(square % columns < columns - 1 ? [square + 1] : [])]
      .filter((to) => to >= 0 && to < squares.length && squares[to] !== '#');
  for (const square of near) for (const to of around(square)) near.add(to);
  if (hives.some((hive) => !near.has(hive))) return -1;

  const seen = new Set<string>();
  const byMinute: [number, number, number][][] = [[[cart, 0, 0]]];
  for (let minute = 0; ; minute++) {
    for (const [square, carried, done] of byMinute[minute] ?? []) {
      if (done === all) return minute;
      const state = `${square} ${carried} ${done}`;
      if (seen.has(state)) continue;
      seen.add(state);
      const arrival = minute + 1 + weightOf(carried);
      for (const to of around(square)) {
        const list = (byMinute[arrival] ??= []);
        const bit = bitAt.get(to) ?? 0;
        if (to === cart) list.push([to, 0, done | carried]);
        else list.push([to, carried, done]);
        if (bit && !((carried | done) & bit)) list.push([to, carried | bit, done]);
      }
    }
    delete byMinute[minute];
  }
}
