// The square that one leaves has to be dry until one has arrived on the next.
function firstMinute(height: string[], tide: number[]): number {
  const rows = height.length;
  const columns = height[0].length;
  const period = tide.length;
  const steps = [[0, 0], [0, 1], [1, 0], [0, -1], [-1, 0]];
  const isDry = (row: number, column: number, minute: number) =>
    Number(height[row][column]) >= tide[minute % period];
  if (!isDry(0, 0, 0)) return -1;

  const seen = new Set<number>([0]);
  const queue: [number, number, number][] = [[0, 0, 0]];
  for (let head = 0; head < queue.length; head++) {
    const [row, column, minute] = queue[head];
    if (row === rows - 1 && column === columns - 1) return minute;
    for (const [down, right] of steps) {
      const r = row + down;
      const c = column + right;
      if (r < 0 || c < 0 || r >= rows || c >= columns) continue;
      if (!isDry(row, column, minute + 1) || !isDry(r, c, minute + 1)) continue;
      const state = (r * columns + c) * period + ((minute + 1) % period);
      if (seen.has(state)) continue;
      seen.add(state);
      queue.push([r, c, minute + 1]);
    }
  }
  return -1;
}
