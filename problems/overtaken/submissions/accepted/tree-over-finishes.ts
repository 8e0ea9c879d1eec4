// A Fenwick tree over the ranks of the finishes; boats of one start are asked about before any of
// them is entered.
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
  for (let i = 0; i < order.length; ) {
    let j = i;
    for (; j < order.length && start[order[j]!] === start[order[i]!]; j++) {
      let below = 0;
      let rank = firstAtLeast(finish[order[j]!]! + Math.max(lead, 1));
      for (; rank > 0; rank -= rank & -rank) below += tree[rank]!;
      pairs += entered - below;
    }
    for (; i < j; i++) {
      entered++;
      for (let rank = firstAtLeast(finish[order[i]!]!) + 1; rank < tree.length; rank += rank & -rank) {
        tree[rank]!++;
      }
    }
  }
  return pairs;
}
