// Far and light ones first: she never goes on from a hive to one that is further from the cart and lighter or as heavy.
export function fewestMinutes(orchard: string[]): number {
  const rows = orchard.length;
  const columns = orchard[0].length;
  const hives: { square: number; weight: number; away: number }[] = [];
  let cart = -1;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const ch = orchard[r][c];
      if (ch === 'C') cart = r * columns + c;
      else if (ch >= '1' && ch <= '9') hives.push({ square: r * columns + c, weight: Number(ch), away: -1 });
    }
  }
  const distances = (from: number): Int32Array => {
    const d = new Int32Array(rows * columns).fill(-1);
    const queue = [from];
    d[from] = 0;
    for (let k = 0; k < queue.length; k++) {
      const r = Math.floor(queue[k] / columns);
      const c = queue[k] % columns;
      for (const [dr, dc] of [[1, 0], [-1, 0], [0, 1], [0, -1]]) {
        const y = r + dr;
        const x = c + dc;
        if (y < 0 || x < 0 || y >= rows || x >= columns || orchard[y][x] === '#') continue;
        if (d[y * columns + x] < 0) {
          d[y * columns + x] = d[queue[k]] + 1;
          queue.push(y * columns + x);
        }
      }
    }
    return d;
  };
  const fromCart = distances(cart);
  for (const h of hives) {
    h.away = fromCart[h.square];
    if (h.away < 0) return -1;
  }
  const n = hives.length;
  const between = hives.map((h) => {
    const d = distances(h.square);
    return hives.map((g) => d[g.square]);
  });
  const size = 1 << n;
  const round = new Float64Array(size).fill(Infinity);
  // on[set * n + i]: she has just taken hive i, the last of the set.
  const on = new Float64Array(size * n).fill(Infinity);
  for (let i = 0; i < n; i++) on[(1 << i) * n + i] = hives[i].away;
  for (let set = 1; set < size; set++) {
    let pace = 1;
    for (let i = 0; i < n; i++) if (((set >> i) & 1) === 1) pace += hives[i].weight;
    for (let i = 0; i < n; i++) {
      const now = on[set * n + i];
      if (now === Infinity) continue;
      round[set] = Math.min(round[set], now + pace * hives[i].away);
      for (let j = 0; j < n; j++) {
        if (((set >> j) & 1) === 1) continue;
        if (hives[j].away > hives[i].away && hives[j].weight <= hives[i].weight) continue;
        const to = (set | (1 << j)) * n + j;
        on[to] = Math.min(on[to], now + pace * between[i][j]);
      }
    }
  }
  const best = new Float64Array(1 << n).fill(Infinity);
  best[0] = 0;
  for (let set = 1; set < 1 << n; set++) {
    for (let part = set; part > 0; part = (part - 1) & set) {
      best[set] = Math.min(best[set], round[part] + best[set ^ part]);
    }
  }
  return best[(1 << n) - 1];
}
