// "Draw the tree in which the earlier in Yamna's list is above; it fits if in her list each sluice is directly followed by its left child, or by its right child if there is no left one."
export function flowPlan(yamna, idir) {
  const n = yamna.length;
  const index = new Map();
  yamna.forEach((v, i) => index.set(v, i));
  const left = new Int32Array(n).fill(-1);
  const right = new Int32Array(n).fill(-1);
  const up = new Int32Array(n).fill(-1);
  const stack = [];
  for (const v of idir) {
    const i = index.get(v);
    let last = -1;
    while (stack.length > 0 && stack[stack.length - 1] > i) last = stack.pop();
    left[i] = last;
    if (last >= 0) up[last] = i;
    if (stack.length > 0) {
      right[stack[stack.length - 1]] = i;
      up[i] = stack[stack.length - 1];
    }
    stack.push(i);
  }
  const nodes = yamna.map((v) => new TreeNode(v));
  for (let i = n - 1; i >= 0; i--) {
    const first = left[i] >= 0 ? left[i] : right[i];
    if (first >= 0 && first !== i + 1) return null;
    if (left[i] >= 0) nodes[i].left = nodes[left[i]];
    if (right[i] >= 0) nodes[i].right = nodes[right[i]];
    if (i > 0) nodes[up[i]].val += nodes[i].val;
  }
  return nodes[0];
}
