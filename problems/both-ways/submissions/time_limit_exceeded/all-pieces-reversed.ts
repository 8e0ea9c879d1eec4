// Looks at all pieces of the ribbon and turns each around letter by letter, keeping the longest.
function longestPiece(ribbon: string): string {
  let best = '';
  for (let start = 0; start < ribbon.length; start++) {
    for (let end = start + 1; end <= ribbon.length; end++) {
      if (ribbon[end - 1] === '#') break;
      let same = true;
      for (let i = start, j = end - 1; i < j; i++, j--) {
        if (ribbon[i] !== ribbon[j]) {
          same = false;
          break;
        }
      }
      if (same && end - start > best.length) best = ribbon.slice(start, end);
    }
  }
  return best;
}
