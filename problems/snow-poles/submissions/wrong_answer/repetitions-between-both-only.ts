// Drops a number that stands in front of both lists, but not one that a walker noted twice.
function polesToReplace(up: ListNode<number> | null, down: ListNode<number> | null): ListNode<number> | null {
  let other: ListNode<number> | null = null;
  for (let note = down; note; note = note.next) other = new ListNode(note.val, other);
  const front = new ListNode(0);
  let end = front;
  while (up && other) {
    if (up.val === other.val) other = other.next;
    else if (up.val < other.val) {
      end = end.next = new ListNode(up.val);
      up = up.next;
    } else {
      end = end.next = new ListNode(other.val);
      other = other.next;
    }
  }
  end.next = up ?? other;
  return front.next;
}
