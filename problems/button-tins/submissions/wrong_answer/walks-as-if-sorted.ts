// Walks along both threads as if they ascended.
function pairedButtons(signe: ListNode<number> | null, mette: ListNode<number> | null): ListNode<number> | null {
  const front = new ListNode(0);
  let end = front;
  let one = signe;
  let other = mette;
  while (one && other) {
    if (one.val < other.val) one = one.next;
    else if (one.val > other.val) other = other.next;
    else {
      end = end.next = new ListNode(one.val);
      one = one.next;
      other = other.next;
    }
  }
  return front.next;
}
