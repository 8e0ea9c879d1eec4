// No map: the left branch ends where Idir's next number is the sluice itself, the right branch where
// it is the sluice above. Both lists are read once; the walk is on a stack of its own. If the lists
// fit no network, some number of Idir's is left over in the end.
function flowPlan(yamna: number[], idir: number[]): TreeNode<number> | null {
  const top = new TreeNode(yamna[0]);
  const open = [top];
  const inYamnasOrder = [top];
  const parent = new Map<TreeNode<number>, TreeNode<number>>();
  let j = 0;
  for (let i = 1; i < yamna.length; i++) {
    const sluice = new TreeNode(yamna[i]);
    let above = open[open.length - 1];
    if (above.val !== idir[j]) {
      above.left = sluice;
    } else {
      while (open.length > 0 && open[open.length - 1].val === idir[j]) {
        above = open.pop()!;
        j++;
      }
      above.right = sluice;
    }
    parent.set(sluice, above);
    open.push(sluice);
    inYamnasOrder.push(sluice);
  }
  while (open.length > 0 && open[open.length - 1].val === idir[j]) {
    open.pop();
    j++;
  }
  if (open.length > 0) return null;
  for (const sluice of inYamnasOrder.reverse()) {
    const above = parent.get(sluice);
    if (above) above.val += sluice.val;
  }
  return top;
}
