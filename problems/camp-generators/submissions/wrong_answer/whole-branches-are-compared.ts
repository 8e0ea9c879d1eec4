// The branch with the larger need in all is cut off, even if parts of it have generators already.
function fewestGenerators(camp: TreeNode<number> | null, capacity: number): number {
  if (camp === null) return 0;
  let generators = 1;
  let impossible = false;

  const need = new Map<TreeNode<number> | null, number>([[null, 0]]);

  function drawn(box: TreeNode<number> | null): number {
    if (box === null) return 0;
    if (box.val > capacity) impossible = true;
    let left = drawn(box.left);
    let right = drawn(box.right);
    need.set(box, box.val + need.get(box.left)! + need.get(box.right)!);
    if (box.val + left + right > capacity) {
      generators++;
      if (need.get(box.left)! >= need.get(box.right)!) left = 0;
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
  return impossible ? -1 : generators;
}
