// Two rows of the table, of which only the band around the diagonal is filled.
function slipsBetween(first: string, second: string, most: number): number {
  const n = first.length;
  const m = second.length;
  if (Math.abs(n - m) > most) return -1;
  const far = most + 1;
  let above = new Array<number>(m + 2).fill(far);
  let row = new Array<number>(m + 2).fill(far);
  for (let j = 0; j <= Math.min(m, most); j++) above[j] = j;
  for (let i = 1; i <= n; i++) {
    const from = Math.max(0, i - most);
    const to = Math.min(m, i + most);
    for (let j = from; j <= to; j++) {
      if (j === 0) {
        row[0] = i;
        continue;
      }
      let best = above[j - 1] + (first.charCodeAt(i - 1) === second.charCodeAt(j - 1) ? 0 : 1);
      if (j < i + most) best = Math.min(best, above[j] + 1);
      if (j > from) best = Math.min(best, row[j - 1] + 1);
      row[j] = best;
    }
    [above, row] = [row, above];
  }
  return above[m] > most ? -1 : above[m];
}
