/**
 * Breadth-first over (square, minute within the rhythm): two arrivals at one square in the same
 * minute of the rhythm have the same future, so only the first one counts.
 */
export function firstMinute(height: readonly string[], tide: readonly number[]): number {
  // The rows one behind the other with a square between them that is no number, so never dry.
  const squares = [...height.join('~')].map(Number);
  const width = (height[0]?.length ?? 0) + 1;
  const goal = squares.length - 1;
  const isDry = (square: number, phase: number) => (squares[square] ?? -1) >= (tide[phase] ?? 10);
  if (!isDry(0, 0)) return -1;

  const seen = tide.map(() => new Set<number>());
  let standing = [0];
  for (let minute = 0; standing.length > 0; minute++) {
    if (standing.includes(goal)) return minute;
    const phase = (minute + 1) % tide.length;
    const next: number[] = [];
    for (const square of standing) {
      const around = [square + 1, square - 1, square + width, square - width];
      for (const target of [square, ...around]) {
        if (seen[phase]?.has(target) || !isDry(target, phase)) continue;
        seen[phase]?.add(target);
        next.push(target);
      }
    }
    standing = next;
  }
  return -1;
}
