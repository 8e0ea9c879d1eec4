// Cuts off both branches as soon as a box draws too much.
function fewestGenerators(camp: TreeNode<number> | null, capacity: number): number {
  if (!camp) return 0;
  let generators = 1;
  let impossible = false;
  const drawn = (box: TreeNode<number> | null): number => {
    if (!box) return 0;
    if (box.val > capacity) impossible = true;
    const sum = box.val + drawn(box.left) + drawn(box.right);
    if (sum <= capacity) return sum;
    if (box.left) generators++;
    if (box.right) generators++;
    return box.val;
  };
  drawn(camp);
  return impossible ? -1 : generators;
}
