// A boat that left with the one before it in the list is not compared with that one: it is entered
// only afterwards.
function overtakings(start: number[], finish: number[], lead: number): number {
  const ranks = [...new Set(finish)].sort((a, b) => a - b);
  const firstAtLeast = (second: number) => {
    let low = 0;
    let high = ranks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ranks[middle]! < second) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const tree = new Int32Array(ranks.length + 1);
  const order = start.map((_, i) => i).sort((a, b) => start[a]! - start[b]!);
  let entered = 0;
  let pairs = 0;
  const enter = (boat: number) => {
    entered++;
    let rank = firstAtLeast(finish[boat]!) + 1;
    for (; rank < tree.length; rank += rank & -rank) tree[rank]!++;
  };
  let heldBack = -1;
  for (const boat of order) {
    if (heldBack >= 0 && start[heldBack] !== start[boat]) {
      enter(heldBack);
      heldBack = -1;
    }
    let below = 0;
    let rank = firstAtLeast(finish[boat]! + Math.max(lead, 1));
    for (; rank > 0; rank -= rank & -rank) below += tree[rank]!;
    pairs += entered - below;
    if (heldBack >= 0) enter(heldBack);
    heldBack = boat;
  }
  return pairs;
}
