// A sale brings money in, so an entry of 0 pence is not one.
function stallLines(stall: number[], pence: number[], least: number): number[][] {
  const sales = new Map<number, number>();
  const takings = new Map<number, number>();
  stall.forEach((number, i) => {
    if (pence[i] > 0) sales.set(number, (sales.get(number) ?? 0) + 1);
    takings.set(number, (takings.get(number) ?? 0) + pence[i]);
  });
  return [...takings]
    .filter(([number]) => (sales.get(number) ?? 0) >= least)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .map(([number, sum]) => [number, sales.get(number) ?? 0, sum]);
}
