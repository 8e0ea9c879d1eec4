// Sorts the places of the roll by stall, so that the entries of a stall stand side by side.
function stallLines(stall: number[], pence: number[], least: number): number[][] {
  const order = stall.map((_, i) => i).sort((i, j) => stall[i] - stall[j]);
  const lines: number[][] = [];
  for (let from = 0; from < order.length; ) {
    const number = stall[order[from]];
    let count = 0;
    let sum = 0;
    while (from < order.length && stall[order[from]] === number) {
      const amount = pence[order[from]];
      if (amount >= 0) count += 1;
      sum += amount;
      from += 1;
    }
    if (count >= least) lines.push([number, count, sum]);
  }
  // Sorting is stable, so equal takings stay in the order of their stalls.
  return lines.sort((a, b) => b[2] - a[2]);
}
