// On each round she walks out to the farthest hive of the round first, and takes the others in the
// order of their distance on the way back.
function fewestMinutes(orchard: string[]): number {
  const rows = orchard.length;
  const columns = orchard[0].length;
  const spots: number[][] = [];
  let cart: number[] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      if (orchard[r][c] === 'C') cart = [r, c, 0];
      else if (orchard[r][c] >= '1' && orchard[r][c] <= '9') spots.push([r, c, Number(orchard[r][c])]);
    }
  }
  spots.push(cart);
  const h = spots.length - 1;
  const distances = spots.map(([r, c]) => {
    const steps = orchard.map((row) => new Array(row.length).fill(Infinity));
    steps[r][c] = 0;
    const queue = [[r, c]];
    for (const [y, x] of queue) {
      for (const [ny, nx] of [[y + 1, x], [y - 1, x], [y, x + 1], [y, x - 1]]) {
        if (ny < 0 || nx < 0 || ny >= rows || nx >= columns) continue;
        if (orchard[ny][nx] === '#' || steps[ny][nx] !== Infinity) continue;
        steps[ny][nx] = steps[y][x] + 1;
        queue.push([ny, nx]);
      }
    }
    return spots.map(([y, x]) => steps[y][x]);
  });
  const sets = 1 << h;
  const before = (i: number, j: number) => distances[h][i] > distances[h][j] || (distances[h][i] === distances[h][j] && i < j);
  const outward = Array.from({ length: sets }, () => new Array(h).fill(Infinity));
  const round = new Array(sets).fill(Infinity);
  for (let i = 0; i < h; i++) outward[1 << i][i] = distances[h][i];
  for (let set = 1; set < sets; set++) {
    let pace = 1;
    for (let i = 0; i < h; i++) if ((set >> i) & 1) pace += spots[i][2];
    for (let i = 0; i < h; i++) {
      if (outward[set][i] === Infinity) continue;
      round[set] = Math.min(round[set], outward[set][i] + distances[i][h] * pace);
      for (let j = 0; j < h; j++) {
        if ((set >> j) & 1) continue;
        if (!before(i, j)) continue;
        const minutes = outward[set][i] + distances[i][j] * pace;
        if (minutes < outward[set | (1 << j)][j]) outward[set | (1 << j)][j] = minutes;
      }
    }
  }
  const fetched = new Array(sets).fill(Infinity);
  fetched[0] = 0;
  for (let set = 1; set < sets; set++) {
    for (let part = set; part > 0; part = (part - 1) & set) {
      fetched[set] = Math.min(fetched[set], round[part] + fetched[set ^ part]);
    }
  }
  return fetched[sets - 1] === Infinity ? -1 : fetched[sets - 1];
}
