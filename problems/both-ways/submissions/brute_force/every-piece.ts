// Every piece, turned around and compared: cubic.
function longestPiece(ribbon: string): string {
  let best = '';
  for (let start = 0; start < ribbon.length; start++) {
    for (let end = start + 1; end <= ribbon.length; end++) {
      const piece = ribbon.slice(start, end);
      if (piece.includes('#')) continue;
      if (piece === [...piece].reverse().join('') && piece.length > best.length) best = piece;
    }
  }
  return best;
}
