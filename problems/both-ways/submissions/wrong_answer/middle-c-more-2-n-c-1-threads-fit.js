// From a middle at c no more than 2 * (n - c) - 1 threads fit before the end, so one can stop as soon as that is not longer than the best (but an even piece with its middle before c may have one more).
export function longestPiece(ribbon) {
  const n = ribbon.length;
  let best = 0;
  let start = 0;
  for (let c = 0; c < n; c++) {
    const most = 2 * (n - c) - 1;
    if (most <= best) break;
    if (ribbon[c] === '#') continue;
    let d = 0;
    while (c - d - 1 >= 0 && c + d + 1 < n && ribbon[c - d - 1] === ribbon[c + d + 1] && ribbon[c + d + 1] !== '#') d++;
    if (2 * d + 1 > best) {
      best = 2 * d + 1;
      start = c - d;
    }
    // even, between c - 1 and c
    d = 0;
    while (c - d - 1 >= 0 && c + d < n && ribbon[c - d - 1] === ribbon[c + d] && ribbon[c + d] !== '#') d++;
    if (2 * d > best) {
      best = 2 * d;
      start = c - d;
    }
  }
  return ribbon.slice(start, start + best);
}
