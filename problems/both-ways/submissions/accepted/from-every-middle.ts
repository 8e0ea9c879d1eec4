// Grows from every thread and from every gap.
function longestPiece(ribbon: string): string {
  let best = '';
  const tryMiddle = (left: number, right: number) => {
    while (left >= 0 && right < ribbon.length && ribbon[left] === ribbon[right] && ribbon[left] !== '#') {
      left--;
      right++;
    }
    if (right - left - 1 > best.length) best = ribbon.slice(left + 1, right);
  };
  for (let i = 0; i < ribbon.length; i++) {
    tryMiddle(i, i);
    tryMiddle(i, i + 1);
  }
  return best;
}
