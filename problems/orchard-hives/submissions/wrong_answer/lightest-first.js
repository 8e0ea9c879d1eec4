// In each round takes the hives from light to heavy, wherever they stand.
function fewestMinutes(orchard) {
  const rows = orchard.length;
  const columns = orchard[0].length;
  const spots = [];
  let cart = null;
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
  const order = [...Array(h).keys()].sort((i, j) => spots[i][2] - spots[j][2]);
  const sets = 1 << h;
  const round = new Array(sets).fill(Infinity);
  for (let set = 1; set < sets; set++) {
    let at = h;
    let pace = 1;
    let minutes = 0;
    for (const i of order) {
      if (!((set >> i) & 1)) continue;
      minutes += distances[at][i] * pace;
      pace += spots[i][2];
      at = i;
    }
    round[set] = minutes + distances[at][h] * pace;
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
