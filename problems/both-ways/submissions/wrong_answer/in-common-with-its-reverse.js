// The longest text that the ribbon shares with its own reverse, which need not be the same piece.
function longestPiece(ribbon) {
  const n = ribbon.length;
  let above = new Uint16Array(n + 1);
  let best = 0;
  let end = 0;
  for (let i = 1; i <= n; i++) {
    const row = new Uint16Array(n + 1);
    for (let j = 1; j <= n; j++) {
      if (ribbon[i - 1] === '#' || ribbon[i - 1] !== ribbon[n - j]) continue;
      row[j] = above[j - 1] + 1;
      if (row[j] > best) {
        best = row[j];
        end = i;
      }
    }
    above = row;
  }
  return ribbon.slice(end - best, end);
}
