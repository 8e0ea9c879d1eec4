// The weights of the groups are kept in a Float32Array, which can hold numbers far larger than any train (but not exactly).
export function makeUpTrain(train: ListNode<number> | null): ListNode<number> | null {
  const vans: ListNode<number>[] = [];
  const ends: ListNode<number>[] = [];
  for (let v = train; v !== null; v = v.next) {
    if (v.val === 0) {
      vans.push(v);
      ends.push(v);
    } else {
      ends[ends.length - 1] = v;
    }
  }
  const count = vans.length;
  const weight = new Float32Array(count);
  let best = 0;
  for (let g = 0; g < count; g++) {
    const van = vans[g];
    const last = ends[g];
    let sum = 0;
    if (last !== van) {
      const first = van.next!;
      const after = last.next;
      for (let v: ListNode<number> | null = first; v !== after; v = v!.next) sum += v!.val;
      if (last.val > first.val) {
        let before = after;
        let v: ListNode<number> | null = first;
        while (v !== after) {
          const next: ListNode<number> | null = v!.next;
          v!.next = before;
          before = v;
          v = next;
        }
        van.next = last;
        ends[g] = first;
      }
    }
    weight[g] = sum;
    if (weight[g] > weight[best]) best = g;
  }
  if (best === 0) return train;
  const after = ends[best].next;
  ends[best].next = vans[0];
  ends[best - 1].next = after;
  return vans[best];
}
