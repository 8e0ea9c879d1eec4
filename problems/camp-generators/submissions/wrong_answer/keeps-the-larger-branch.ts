// If a box cannot carry both branches, it carries the one of them that needs more, as far as that fits, so that little is wasted.

// input [[2,4,5,5,1,4],9], right 3, this one 4
export function fewestGenerators(
  camp: TreeNode<number> | null,
  capacity: number,
): number {
  if (!camp) return 0;
  const order: TreeNode<number>[] = [camp];
  for (let i = 0; i < order.length; i++) {
    const { val, left, right } = order[i];
    if (val > capacity) return -1;
    if (left) order.push(left);
    if (right) order.push(right);
  }
  const need = new Map<TreeNode<number>, number>();
  let count = 1;
  for (let i = order.length - 1; i >= 0; i--) {
    const box = order[i];
    const a = box.left ? need.get(box.left)! : 0;
    const b = box.right ? need.get(box.right)! : 0;
    const large = Math.max(a, b);
    const small = Math.min(a, b);
    if (box.val + a + b <= capacity) need.set(box, box.val + a + b);
    else if (box.val + large <= capacity) {
      count++;
      need.set(box, box.val + large);
    } else if (box.val + small <= capacity) {
      count++;
      need.set(box, box.val + small);
    } else {
      count += 2;
      need.set(box, box.val);
    }
  }
  return count;
}
