// Of two branches, the one whose box needs more gets the generator.
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
      if ((box.left?.val ?? -1) >= (box.right?.val ?? -1)) left = 0;
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
