// Fetches every hive in a round of its own.
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
  let minutes = 0;
  for (let i = 0; i < h; i++) minutes += distances[h][i] * (2 + spots[i][2]);
  return minutes === Infinity ? -1 : minutes;
}
