// A replaced letter is one left out and one put in, so it costs two.
function slipsBetween(first: string, second: string, most: number): number {
  const n = first.length;
  const m = second.length;
  if (Math.abs(n - m) > most) return -1;
  const far = most + 1;
  let above = new Array<number>(m + 2).fill(far);
  for (let j = 0; j <= Math.min(m, most); j++) above[j] = j;
  for (let i = 1; i <= n; i++) {
    const row = new Array<number>(0);
    const from = Math.max(0, i - most);
    const to = Math.min(m, i + most);
    for (let j = from; j <= to; j++) {
      const up = j < i + most ? above[j] + 1 : far;
      const left = j > from ? row[j - 1] + 1 : far;
      const across = j > 0 && first[i - 1] === second[j - 1] ? above[j - 1] : far;
      row[j] = Math.min(up, left, across);
    }
    above = row;
  }
  return above[m] > most ? -1 : above[m];
}
