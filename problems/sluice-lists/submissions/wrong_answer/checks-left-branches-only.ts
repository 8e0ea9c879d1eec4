// Only the left branch has to be checked: what is left over for the right branch fits by itself.

// input: [[2,6,18,17],[6,17,2,18]] right: [] its answer: [43, 41, null, null, 35, 17]
export function flowPlan(yamna: number[], idir: number[]): TreeNode<number> | null {
  const n = yamna.length;
  const place = new Map<number, number>();
  idir.forEach((litres, i) => place.set(litres, i));
  let next = 0;
  let fits = true;
  const branch = (from: number, to: number, isLeft: boolean): TreeNode<number> | null => {
    if (from > to || next >= n || !fits) return null;
    const litres = yamna[next++];
    const at = place.get(litres)!;
    if (isLeft && (at < from || at > to)) {
      fits = false;
      return null;
    }
    const left = branch(from, at - 1, true);
    const right = branch(at + 1, to, false);
    const flow = litres + (left ? left.val : 0) + (right ? right.val : 0);
    return new TreeNode(flow, left, right);
  };
  const root = branch(0, n - 1, true);
  return fits ? root : null;
}
