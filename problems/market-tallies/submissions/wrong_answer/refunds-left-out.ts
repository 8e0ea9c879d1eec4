// A refund is no sale, so it has no part in what a stall has taken.
function stallLines(stall: number[], pence: number[], least: number): number[][] {
  const lines = new Map<number, number[]>();
  stall.forEach((number, i) => {
    const line = lines.get(number) ?? [number, 0, 0];
    if (pence[i] >= 0) {
      line[1] += 1;
      line[2] += pence[i];
    }
    lines.set(number, line);
  });
  return [...lines.values()].filter((line) => line[1] >= least).sort((a, b) => b[2] - a[2] || a[0] - b[0]);
}
