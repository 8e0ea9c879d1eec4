// Whoever has left the first square need not come back to it: it was as good to wait there.

// Unless it was under water meanwhile, and the way on begins at its other side.
function firstMinute(height, tide) {
  const rows = height.length;
  const columns = height[0].length;
  const period = tide.length;
  const isDry = (row, column, minute) => Number(height[row][column]) >= tide[minute % period];
  if (!isDry(0, 0, 0)) return -1;
  const seen = new Uint8Array(rows * columns * period);
  let layer = [[0, 0]];
  for (let minute = 0; layer.length > 0; minute++) {
    const next = [];
    for (const [row, column] of layer) {
      if (row === rows - 1 && column === columns - 1) return minute;
      for (const [down, right] of [[0, 0], [1, 0], [-1, 0], [0, 1], [0, -1]]) {
        const r = row + down;
        const c = column + right;
        if (r < 0 || c < 0 || r >= rows || c >= columns || !isDry(r, c, minute + 1)) continue;
        if (r + c === 0 && row + column > 0) continue;
        const state = (r * columns + c) * period + ((minute + 1) % period);
        if (seen[state]) continue;
        seen[state] = 1;
        next.push([r, c]);
      }
    }
    layer = next;
  }
  return -1;
}
