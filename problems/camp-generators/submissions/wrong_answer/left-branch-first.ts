// Gives the generator to the left branch first, whichever is heavier.
function fewestGenerators(camp: TreeNode<number> | null, capacity: number): number {
  if (camp === null) return 0;
  let generators = 1;
  let impossible = false;
  const drawn = (box: TreeNode<number> | null): number => {
    if (box === null) return 0;
    if (box.val > capacity) impossible = true;
    let left = drawn(box.left);
    let right = drawn(box.right);
    if (left > 0 && box.val + left + right > capacity) {
      generators++;
      left = 0;
    }
    if (right > 0 && box.val + left + right > capacity) {
      generators++;
      right = 0;
    }
    return box.val + left + right;
  };
  drawn(camp);
  return impossible ? -1 : generators;
}
