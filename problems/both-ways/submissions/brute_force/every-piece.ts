// Every piece, longest first, turned around and compared: cubic.
function longestPiece(ribbon: string): string {
  for (let length = ribbon.length; length > 0; length--) {
    for (let start = 0; start + length <= ribbon.length; start++) {
      const piece = ribbon.slice(start, start + length);
      if (!piece.includes('#') && piece === [...piece].reverse().join('')) return piece;
    }
  }
  return '';
}
