// Starts from threads only, never from a gap: pieces of even length are missed.
function longestPiece(ribbon: string): string {
  let best = '';
  for (let middle = 0; middle < ribbon.length; middle++) {
    let reach = 0;
    if (ribbon[middle] === '#') continue;
    while (
      middle - reach - 1 >= 0 &&
      middle + reach + 1 < ribbon.length &&
      ribbon[middle - reach - 1] === ribbon[middle + reach + 1] &&
      ribbon[middle - reach - 1] !== '#'
    ) {
      reach++;
    }
    if (2 * reach + 1 > best.length) best = ribbon.slice(middle - reach, middle + reach + 1);
  }
  return best;
}
