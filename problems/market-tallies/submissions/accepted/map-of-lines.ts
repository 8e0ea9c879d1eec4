// One pass with a map from a stall to its sales and takings, then a filter and a sort.
function stallLines(stall: number[], pence: number[], least: number): number[][] {
  const sales = new Map<number, number>();
  const takings = new Map<number, number>();
  for (let i = 0; i < stall.length; i++) {
    sales.set(stall[i], (sales.get(stall[i]) ?? 0) + (pence[i] >= 0 ? 1 : 0));
    takings.set(stall[i], (takings.get(stall[i]) ?? 0) + pence[i]);
  }
  const lines: number[][] = [];
  for (const [number, count] of sales) {
    if (count >= least) lines.push([number, count, takings.get(number)!]);
  }
  lines.sort((a, b) => b[2] - a[2] || a[0] - b[0]);
  return lines;
}
