// After the common beginning and end are cut away, every letter that is left is a slip.
function slipsBetween(first: string, second: string, most: number): number {
  let from = 0;
  while (from < first.length && from < second.length && first[from] === second[from]) from++;
  let a = first.length;
  let b = second.length;
  while (a > from && b > from && first[a - 1] === second[b - 1]) {
    a--;
    b--;
  }
  const slips = Math.max(a - from, b - from);
  return slips > most ? -1 : slips;
}
