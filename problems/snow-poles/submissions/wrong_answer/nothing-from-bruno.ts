// Hands in Ilse's list as it is when Bruno noted nothing, since it is in order already.
function polesToReplace(up: ListNode<number> | null, down: ListNode<number> | null): ListNode<number> | null {
  if (down === null) return up;
  let other: ListNode<number> | null = null;
  for (let note: ListNode<number> | null = down; note; note = note.next) other = new ListNode(note.val, other);
  const front = new ListNode(0);
  let last = front;
  while (up || other) {
    let pole: number;
    if (up && (!other || up.val <= other.val)) {
      pole = up.val;
      up = up.next;
    } else {
      pole = other!.val;
      other = other!.next;
    }
    if (pole !== last.val) last = last.next = new ListNode(pole);
  }
  return front.next;
}
