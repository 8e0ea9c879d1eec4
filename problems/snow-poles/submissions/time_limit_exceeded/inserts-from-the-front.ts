// Walks from the front of Ilse's list for each of Bruno's notes.
function polesToReplace(up: ListNode<number> | null, down: ListNode<number> | null): ListNode<number> | null {
  const front = new ListNode(0, up);
  for (let note = down; note; note = note.next) {
    let before = front;
    while (before.next && before.next.val < note.val) before = before.next;
    if (before.next?.val !== note.val) before.next = new ListNode(note.val, before.next);
  }
  for (let pole = front.next; pole; pole = pole.next) {
    while (pole.next && pole.next.val === pole.val) pole.next = pole.next.next;
  }
  return front.next;
}
