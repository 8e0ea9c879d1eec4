// Begins an even piece between two equal threads only if no third one follows, for then the middle is a thread.
function longestPiece(ribbon) {
  let best = '';
  const grow = (left, right) => {
    while (left >= 0 && right < ribbon.length && ribbon[left] === ribbon[right] && ribbon[left] !== '#') {
      left--;
      right++;
    }
    if (right - left - 1 > best.length) best = ribbon.slice(left + 1, right);
  };
  for (let i = 0; i < ribbon.length; i++) {
    grow(i, i);
    if (ribbon[i] === ribbon[i + 1] && ribbon[i + 2] !== ribbon[i]) grow(i, i + 1);
  }
  return best;
}
