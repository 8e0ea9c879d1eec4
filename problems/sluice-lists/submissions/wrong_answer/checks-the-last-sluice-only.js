// The lists fit if the sluice farthest to the right in the tree is the last one of Idir's list.

// input: [[11,13,6,8],[8,13,6,11]] right: [] its answer: [38, 27, null, 14, null, 8]
export function flowPlan(yamna, idir) {
  const root = { node: new TreeNode(yamna[0]), number: yamna[0] };
  const all = [root];
  const parent = [null];
  const stack = [root];
  let j = 0;
  for (let i = 1; i < yamna.length; i++) {
    const one = { node: new TreeNode(yamna[i]), number: yamna[i] };
    let from = null;
    while (stack.length && stack[stack.length - 1].number === idir[j]) {
      from = stack.pop();
      j++;
    }
    if (from) from.node.right = one.node;
    else {
      from = stack[stack.length - 1];
      from.node.left = one.node;
    }
    parent.push(from);
    all.push(one);
    stack.push(one);
  }
  let end = root.node;
  while (end.right) end = end.right;
  if (end.val !== idir[idir.length - 1]) return null;
  for (let i = all.length - 1; i > 0; i--) parent[i].node.val += all[i].node.val;
  return root.node;
}
