// Manacher's linear algorithm, on each part between knots, with separators: `|a|b|`.
function longestPiece(ribbon: string): string {
  let best = '';
  for (const part of ribbon.split('#')) {
    const piece = longestIn(part);
    if (piece.length > best.length) best = piece;
  }
  return best;
}

function longestIn(part: string): string {
  const cells = `|${[...part].join('|')}|`;
  const radius = new Array<number>(cells.length).fill(0);
  let centre = 0;
  let edge = 0;
  let best = 0;
  for (let i = 0; i < cells.length; i++) {
    let r = i < edge ? Math.min(edge - i, radius[2 * centre - i]!) : 0;
    while (i - r - 1 >= 0 && i + r + 1 < cells.length && cells[i - r - 1] === cells[i + r + 1]) r++;
    radius[i] = r;
    if (i + r > edge) {
      centre = i;
      edge = i + r;
    }
    // In this text the radius is the length of the piece in the part.
    if (r > radius[best]!) best = i;
  }
  const start = (best - radius[best]!) / 2;
  return part.slice(start, start + radius[best]!);
}
