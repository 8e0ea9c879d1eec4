/** One line a stall is kept in a map, and those with enough sales are put in order at the end. */
export function stallLines(
  stall: readonly number[],
  pence: readonly number[],
  least: number,
): number[][] {
  const lines = new Map<number, [number, number, number]>();
  for (const [i, amount] of pence.entries()) {
    const number = stall[i] ?? 0;
    const line = lines.get(number) ?? [number, 0, 0];
    if (amount >= 0) line[1]++;
    line[2] += amount;
    lines.set(number, line);
  }
  return [...lines.values()]
    .filter(([, sales]) => sales >= least)
    .sort(([a, , takingsOfA], [b, , takingsOfB]) => takingsOfB - takingsOfA || a - b);
}
