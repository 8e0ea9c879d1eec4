// It is enough to look at the longest symmetric stretch around each middle and to leave it out if it contains a knot; a single thread is there anyway.

// input ["##aa#"], right "aa", this one "a"
export function longestPiece(ribbon: string): string {
  const n = ribbon.length;
  const knots = [0];
  for (let i = 0; i < n; i++) knots.push(knots[i] + (ribbon[i] === '#' ? 1 : 0));
  let from = ribbon.search(/[a-z]/);
  let length = 1;
  for (let middle = 0; middle < 2 * n - 1; middle++) {
    let a = middle >> 1;
    let b = (middle + 1) >> 1;
    while (a >= 0 && b < n && ribbon[a] === ribbon[b]) {
      a--;
      b++;
    }
    if (b - a - 1 > length && knots[b] === knots[a + 1]) {
      from = a + 1;
      length = b - a - 1;
    }
  }
  return ribbon.slice(from, from + length);
}
