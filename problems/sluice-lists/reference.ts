type Sluice = {
  place: number;
  flow: number;
  left: Sluice | null;
  right: Sluice | null;
  /** The nearest one above whose right branch has not begun. */
  outer: Sluice | null;
};

/**
 * Takes the sluices in Yamna's order. A sluice that stands before the innermost open one in Idir's
 * list is the left branch of that one; otherwise it closes all that stand before it and is the right
 * branch of the last of these. Nothing may come later that stands before a closed one.
 */
export function flowPlan(yamna: readonly number[], idir: readonly number[]): (number | null)[] {
  const places = new Map(idir.map((litres, place) => [litres, place]));
  const spring: Sluice = { place: Infinity, flow: 0, left: null, right: null, outer: null };
  const hung: [Sluice, from: Sluice][] = [];
  let open = spring;
  let passed = -1;
  for (const litres of yamna) {
    const place = places.get(litres) ?? 0;
    if (place < passed) return [];
    let closed: Sluice | null = null;
    while (open.place < place) {
      closed = open;
      open = open.outer ?? spring;
    }
    const sluice = { place, flow: litres, left: null, right: null, outer: open };
    hung.push([sluice, closed ?? open]);
    if (closed) {
      passed = closed.place;
      closed.right = sluice;
    } else {
      open.left = sluice;
    }
    open = sluice;
  }
  for (const [sluice, from] of hung.reverse()) from.flow += sluice.flow;

  const plan: (number | null)[] = [];
  const levels: (Sluice | null)[] = [spring.left];
  for (const sluice of levels) {
    plan.push(sluice?.flow ?? null);
    if (sluice) levels.push(sluice.left, sluice.right);
  }
  while (plan.at(-1) === null) plan.pop();
  return plan;
}
