// Adds one generator, measures the whole camp anew, and so on: boxes times generators.
function fewestGenerators(camp: TreeNode<number> | null, capacity: number): number {
  if (camp === null) return 0;
  const own = new Set<TreeNode<number>>();
  let worst: TreeNode<number> | null = null;
  let worstDepth = -1;
  let impossible = false;

  const load = (box: TreeNode<number>): number => {
    let watts = box.val;
    if (box.left && !own.has(box.left)) watts += sums.get(box.left)!;
    if (box.right && !own.has(box.right)) watts += sums.get(box.right)!;
    return watts;
  };
  let sums = new Map<TreeNode<number>, number>();
  const measure = (box: TreeNode<number>, depth: number): void => {
    if (box.left) measure(box.left, depth + 1);
    if (box.right) measure(box.right, depth + 1);
    if (box.val > capacity) impossible = true;
    const watts = load(box);
    sums.set(box, watts);
    if (watts > capacity && depth > worstDepth) {
      worst = box;
      worstDepth = depth;
    }
  };

  for (;;) {
    worst = null;
    worstDepth = -1;
    sums = new Map();
    measure(camp, 0);
    if (impossible) return -1;
    if (worst === null) return own.size + 1;
    const { left, right } = worst as TreeNode<number>;
    const leftWatts = left && !own.has(left) ? sums.get(left)! : -1;
    const rightWatts = right && !own.has(right) ? sums.get(right)! : -1;
    own.add(leftWatts >= rightWatts ? left! : right!);
  }
}
