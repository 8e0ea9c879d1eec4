// A camp in which nobody needs a watt can do without generators.
function fewestGenerators(camp: TreeNode<number> | null, capacity: number): number {
  if (camp === null) return 0;
  let generators = 1;
  let impossible = false;
  let total = 0;

  function drawn(box: TreeNode<number> | null): number {
    if (box === null) return 0;
    if (box.val > capacity) impossible = true;
    total += box.val;
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
    return box.val + left + right;
  }

  drawn(camp);
  if (generators === 1 && total === 0) return 0;
  return impossible ? -1 : generators;
}
