/**
 * Breadth-first over (square, minute within the rhythm): two arrivals at one square in the same
 * minute of the rhythm have the same future, so only the first one counts.
 */
export function firstMinute(height: readonly string[], tide: readonly number[]): number {
  const rows = height.length;
  const columns = height[0]?.length ?? 0;
  const period = tide.length;
  const squares = [...height.join('')].map(Number);
  const goal = squares.length - 1;
  const isDry = (square: number, phase: number) => (squares[square] ?? -1) >= (tide[phase] ?? 10);
  if (!isDry(0, 0)) return -1;

  const seen = new Uint8Array(squares.length * period);
  seen[0] = 1;
  let standing = [0];
  for (let minute = 0; standing.length > 0; minute++) {
    const phase = (minute + 1) % period;
    const next: number[] = [];
    for (const square of standing) {
      if (square === goal) return minute;
      for (const target of reachable(square, rows, columns)) {
        const state = target * period + phase;
        if (seen[state] === 1 || !isDry(target, phase)) continue;
        seen[state] = 1;
        next.push(target);
      }
    }
    standing = next;
  }
  return -1;
}

/** The square itself and those that share a side with it. */
function reachable(square: number, rows: number, columns: number): number[] {
  const row = Math.floor(square / columns);
  const column = square % columns;
  const targets = [square];
  if (row > 0) targets.push(square - columns);
  if (row + 1 < rows) targets.push(square + columns);
  if (column > 0) targets.push(square - 1);
  if (column + 1 < columns) targets.push(square + 1);
  return targets;
}
