// Forgets that a knot must not be in the piece; compares it like any thread.
function longestPiece(ribbon) {
  let best = '';
  for (let i = 0; i < ribbon.length; i++) {
    for (const gap of [0, 1]) {
      let left = i;
      let right = i + gap;
      while (left >= 0 && right < ribbon.length && ribbon[left] === ribbon[right]) {
        left--;
        right++;
      }
      const piece = ribbon.slice(left + 1, right);
      if (piece.length > best.length && piece !== '#') best = piece;
    }
  }
  return best;
}
