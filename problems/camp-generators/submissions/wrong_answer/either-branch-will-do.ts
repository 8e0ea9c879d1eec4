// With as few generators, it does not matter which of the branches gets one.
type Best = { below: number; watts: number };

function fewestGenerators(camp: TreeNode<number> | null, capacity: number): number {
  if (!camp) return 0;
  const order = [camp];
  for (let i = 0; i < order.length; i++) {
    if (order[i].val > capacity) return -1;
    if (order[i].left) order.push(order[i].left);
    if (order[i].right) order.push(order[i].right);
  }
  const nothing = { below: 0, watts: 0 };
  const best = new Map<TreeNode<number>, Best>();
  for (const box of order.reverse()) {
    const left = box.left ? best.get(box.left)! : nothing;
    const right = box.right ? best.get(box.right)! : nothing;
    let chosen: Best | null = null;
    for (const cutLeft of box.left ? [0, 1] : [0]) {
      for (const cutRight of box.right ? [0, 1] : [0]) {
        const below = left.below + right.below + cutLeft + cutRight;
        const watts = box.val + (cutLeft ? 0 : left.watts) + (cutRight ? 0 : right.watts);
        if (watts > capacity) continue;
        if (!chosen || below < chosen.below || false) {
          chosen = { below, watts };
        }
      }
    }
    best.set(box, chosen!);
  }
  return best.get(camp)!.below + 1;
}
