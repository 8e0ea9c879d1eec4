// Breadth-first over squares and minutes, without seeing that the tide repeats.
function firstMinute(height: string[], tide: number[]): number {
  const rows = height.length;
  const columns = height[0].length;
  const isDry = (row: number, column: number, minute: number): boolean =>
    row >= 0 &&
    row < rows &&
    column >= 0 &&
    column < columns &&
    Number(height[row][column]) >= tide[minute % tide.length];
  let standing = isDry(0, 0, 0) ? ['0,0'] : [];
  // With more minutes than squares times the rhythm, the group would be somewhere a second time.
  for (let minute = 0; minute <= rows * columns * tide.length; minute++) {
    const next = new Set<string>();
    for (const place of standing) {
      const [row, column] = place.split(',').map(Number);
      if (row === rows - 1 && column === columns - 1) return minute;
      for (const [down, right] of [[0, 0], [0, 1], [1, 0], [0, -1], [-1, 0]]) {
        if (isDry(row + down, column + right, minute + 1)) next.add(`${row + down},${column + right}`);
      }
    }
    standing = [...next];
  }
  return -1;
}
