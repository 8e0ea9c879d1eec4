// Recursion over parts of Idir's list, given by their first and last place.
function flowPlan(yamna: number[], idir: number[]): TreeNode<number> | null {
  const placeOf = new Map<number, number>();
  idir.forEach((litres, place) => placeOf.set(litres, place));
  let next = 0;
  let broken = false;

  function build(low: number, high: number): TreeNode<number> | null {
    if (low > high || broken) return null;
    const litres = yamna[next++];
    const place = placeOf.get(litres)!;
    if (place < low || place > high) {
      broken = true;
      return null;
    }
    const left = build(low, place - 1);
    const right = build(place + 1, high);
    return new TreeNode(litres + (left?.val ?? 0) + (right?.val ?? 0), left, right);
  }

  const top = build(0, idir.length - 1);
  return broken ? null : top;
}
