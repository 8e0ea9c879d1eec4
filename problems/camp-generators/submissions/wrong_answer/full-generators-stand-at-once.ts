// Once a branch needs all that a generator can give, it is best to put one there.
function fewestGenerators(camp: TreeNode<number> | null, capacity: number): number {
  if (camp === null) return 0;
  let generators = 1;
  let impossible = false;

  function drawn(box: TreeNode<number> | null): number {
    if (box === null) return 0;
    if (box.val > capacity) impossible = true;
    let left = drawn(box.left);
    let right = drawn(box.right);
    if (box.val + left + right > capacity) {
      generators++;
      if (left >= right) left = 0;
      else right = 0;
    }
    if (box.val + left + right > capacity) {
      generators++;
      left = 0;
      right = 0;
    }
    if (box.val + left + right === capacity && box !== camp) {
      generators++;
      return 0;
    }
    return box.val + left + right;
  }

  drawn(camp);
  return impossible ? -1 : generators;
}
