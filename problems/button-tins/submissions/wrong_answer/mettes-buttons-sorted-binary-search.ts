// Mette's buttons are sorted; a binary search finds one of the pattern, and if it is taken, the free ones lie to the right of it (but they may lie to its left).
export function pairedButtons(
  signe: ListNode<number> | null,
  mette: ListNode<number> | null,
): ListNode<number> | null {
  const tin: number[] = [];
  for (let b = mette; b !== null; b = b.next) tin.push(b.val);
  const sorted = Int32Array.from(tin).sort();
  const n = sorted.length;
  const skip = new Int32Array(n + 1); // next free place
  for (let i = 0; i <= n; i++) skip[i] = i;
  const free = (i: number): number => {
    while (skip[i] !== i) {
      skip[i] = skip[skip[i]];
      i = skip[i];
    }
    return i;
  };
  const head = new ListNode(0);
  let end = head;
  for (let b = signe; b !== null; b = b.next) {
    let lo = 0;
    let hi = n - 1;
    while (lo <= hi) {
      const mid = (lo + hi) >> 1;
      if (sorted[mid] === b.val) {
        const at = free(mid);
        if (at < n && sorted[at] === b.val) {
          skip[at] = at + 1;
          end = end.next = new ListNode(b.val);
        }
        break;
      }
      if (sorted[mid] < b.val) lo = mid + 1;
      else hi = mid - 1;
    }
  }
  return head.next;
}
