// Tries every set of boxes that could have a generator: two to the power of the boxes.
function fewestGenerators(camp: TreeNode<number> | null, capacity: number): number {
  if (camp === null) return 0;
  const boxes: TreeNode<number>[] = [];
  const parents: number[] = [];
  const collect = (box: TreeNode<number>, parent: number): void => {
    const index = boxes.length;
    boxes.push(box);
    parents.push(parent);
    if (box.left) collect(box.left, index);
    if (box.right) collect(box.right, index);
  };
  collect(camp, -1);
  if (boxes.some((box) => box.val > capacity)) return -1;

  const feeder: number[] = [];
  const load: number[] = boxes.map(() => 0);
  let fewest = Infinity;
  const choose = (index: number, generators: number): void => {
    if (generators >= fewest) return;
    if (index === boxes.length) {
      if (load.every((watts) => watts <= capacity)) fewest = generators;
      return;
    }
    for (const own of [true, false]) {
      if (!own && index === 0) continue;
      feeder[index] = own ? index : feeder[parents[index]];
      load[feeder[index]] += boxes[index].val;
      choose(index + 1, generators + (own ? 1 : 0));
      load[own ? index : feeder[parents[index]]] -= boxes[index].val;
    }
  };
  choose(0, 0);
  return fewest;
}
