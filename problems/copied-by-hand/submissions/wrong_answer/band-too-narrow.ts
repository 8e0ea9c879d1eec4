// Whoever is `most` letters apart has used up all slips, so the band ends one before that.
function slipsBetween(first: string, second: string, most: number): number {
  const far = most + 1;
  const n = first.length;
  const m = second.length;
  if (first === second) return 0;
  if (Math.abs(n - m) > most) return -1;
  const reach = Math.max(1, most - 1);
  let above = new Map<number, number>();
  for (let j = 0; j <= Math.min(m, reach); j++) above.set(j, j);
  for (let i = 1; i <= n; i++) {
    const row = new Map<number, number>();
    for (let j = Math.max(0, i - reach); j <= Math.min(m, i + reach); j++) {
      const up = (above.get(j) ?? far) + 1;
      const left = (row.get(j - 1) ?? far) + 1;
      const across = (above.get(j - 1) ?? far) + (j > 0 && first[i - 1] === second[j - 1] ? 0 : 1);
      row.set(j, Math.min(up, left, across));
    }
    above = row;
  }
  const slips = above.get(m) ?? far;
  return slips > most ? -1 : slips;
}
