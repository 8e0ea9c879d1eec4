// Plain inversions with the lead put into the comparison of the merge: the halves end up unsorted.
function overtakings(start: number[], finish: number[], lead: number): number {
  const ahead = Math.max(1, lead);
  const order = start.map((_, i) => i).sort((a, b) => start[a]! - start[b]! || finish[a]! - finish[b]!);
  let pairs = 0;
  function sort(list: number[]): number[] {
    if (list.length < 2) return list;
    const half = list.length >> 1;
    const left = sort(list.slice(0, half));
    const right = sort(list.slice(half));
    const merged: number[] = [];
    let i = 0;
    let j = 0;
    while (i < left.length && j < right.length) {
      if (right[j]! + ahead <= left[i]!) {
        pairs += left.length - i;
        merged.push(right[j++]!);
      } else merged.push(left[i++]!);
    }
    return merged.concat(left.slice(i), right.slice(j));
  }
  sort(order.map((i) => finish[i]!));
  return pairs;
}
