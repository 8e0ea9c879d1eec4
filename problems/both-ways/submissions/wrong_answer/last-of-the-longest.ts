// Replaces the best piece by an equally long one: the rightmost wins instead of the leftmost.
function longestPiece(ribbon: string): string {
  let best = '';
  const n = ribbon.length;
  for (let i = 0; i < 2 * n - 1; i++) {
    let left = Math.floor(i / 2);
    let right = left + (i % 2);
    while (left >= 0 && right < n && ribbon[left] === ribbon[right] && ribbon[left] !== '#') {
      left--;
      right++;
    }
    if (right - left - 1 >= best.length && right - left - 1 > 0) best = ribbon.slice(left + 1, right);
  }
  return best;
}
