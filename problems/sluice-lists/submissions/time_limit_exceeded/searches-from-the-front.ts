// Searches Idir's list from its beginning for every sluice.
function flowPlan(yamna: number[], idir: number[]): TreeNode<number> | null {
  let next = 0;
  let broken = false;

  const build = (low: number, high: number): TreeNode<number> | null => {
    if (low > high || broken) return null;
    const litres = yamna[next];
    next++;
    let place = 0;
    while (idir[place] !== litres) place++;
    if (place < low || place > high) {
      broken = true;
      return null;
    }
    const sluice = new TreeNode(litres);
    sluice.left = build(low, place - 1);
    sluice.right = build(place + 1, high);
    if (sluice.left) sluice.val += sluice.left.val;
    if (sluice.right) sluice.val += sluice.right.val;
    return sluice;
  };

  const top = build(0, idir.length - 1);
  return broken ? null : top;
}
