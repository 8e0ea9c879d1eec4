// Takes 10^9 for the note of a list that is used up, since no pole has so large a number.
function polesToReplace(up: ListNode<number> | null, down: ListNode<number> | null): ListNode<number> | null {
  const end = 1_000_000_000;
  let other: ListNode<number> | null = null;
  for (let note = down; note; note = note.next) other = new ListNode(note.val, other);
  const front = new ListNode(0);
  let last = front;
  for (;;) {
    const pole = Math.min(up?.val ?? end, other?.val ?? end);
    if (pole === end) return front.next;
    last = last.next = new ListNode(pole);
    while (up && up.val === pole) up = up.next;
    while (other && other.val === pole) other = other.next;
  }
}
