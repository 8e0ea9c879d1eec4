// Counts Mette's buttons by pattern and takes them away one by one.
function pairedButtons(signe: ListNode<number> | null, mette: ListNode<number> | null): ListNode<number> | null {
  const free = new Map<number, number>();
  for (let button = mette; button; button = button.next) {
    free.set(button.val, (free.get(button.val) || 0) + 1);
  }
  const front = new ListNode(0);
  let end = front;
  for (let button = signe; button; button = button.next) {
    const count = free.get(button.val);
    if (!count) continue;
    free.set(button.val, count - 1);
    end.next = new ListNode(button.val);
    end = end.next;
  }
  return front.next;
}
