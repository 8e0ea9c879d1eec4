// A set of Mette's patterns: one button of hers is a partner for all of Signe's.
function pairedButtons(signe: ListNode<number> | null, mette: ListNode<number> | null): ListNode<number> | null {
  const patterns = new Set<number>();
  for (let button = mette; button; button = button.next) patterns.add(button.val);
  const front = new ListNode(0, signe);
  for (let before = front; before.next; ) {
    if (patterns.has(before.next.val)) before = before.next;
    else before.next = before.next.next;
  }
  return front.next;
}
