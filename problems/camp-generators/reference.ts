/**
 * From the leaves to the gate: a box that would draw too much gets rid of its heavier branch first.
 * Values in level order, so that a child always stands after its parent.
 */
export function fewestGenerators(camp: readonly (number | null)[], capacity: number): number {
  const parents: number[] = [];
  const boxes: number[] = [];
  const slots: number[] = [0];
  for (const [place, watts] of camp.entries()) {
    const parent = slots[place] ?? 0;
    if (watts === null) continue;
    if (watts > capacity) return -1;
    slots.push(boxes.length, boxes.length);
    boxes.push(watts);
    parents.push(parent);
  }
  const branches: number[][] = boxes.map(() => []);
  let generators = boxes.length > 0 ? 1 : 0;
  // The gate comes last and hangs from itself, at which nobody looks any more.
  for (const [box, watts] of [...boxes.entries()].reverse()) {
    const lighterFirst = (branches[box] ?? []).sort((a, b) => a - b);
    let drawn = watts;
    for (const branch of lighterFirst) {
      if (drawn + branch <= capacity) drawn += branch;
      else generators++;
    }
    branches[parents[box] ?? 0]?.push(drawn);
  }
  return generators;
}
