// Looks through both lists for the smallest number above the last one, again and again.
function polesToReplace(up: ListNode<number> | null, down: ListNode<number> | null): ListNode<number> | null {
  const front = new ListNode(0);
  let end = front;
  for (;;) {
    let next = Infinity;
    for (const list of [up, down]) {
      for (let note = list; note; note = note.next) {
        if (note.val > end.val && note.val < next) next = note.val;
      }
    }
    if (next === Infinity) return front.next;
    end = end.next = new ListNode(next);
  }
}
