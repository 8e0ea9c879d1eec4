// Walks along Mette's thread for each of Signe's buttons and takes the partner off the thread.
function pairedButtons(signe: ListNode<number> | null, mette: ListNode<number> | null): ListNode<number> | null {
  const thread = new ListNode(0, mette);
  const front = new ListNode(0);
  let end = front;
  for (let button = signe; button; button = button.next) {
    let before = thread;
    while (before.next && before.next.val !== button.val) before = before.next;
    if (!before.next) continue;
    before.next = before.next.next;
    end = end.next = new ListNode(button.val);
  }
  return front.next;
}
