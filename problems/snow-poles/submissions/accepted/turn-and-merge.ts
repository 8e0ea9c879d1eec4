// Turns the second list round and merges in place.
function polesToReplace(up: ListNode<number> | null, down: ListNode<number> | null): ListNode<number> | null {
  let other: ListNode<number> | null = null;
  while (down) {
    const next: ListNode<number> | null = down.next;
    down.next = other;
    other = down;
    down = next;
  }
  const front = new ListNode(0);
  let end = front;
  while (up || other) {
    let taken: ListNode<number>;
    if (up && (!other || up.val <= other.val)) {
      taken = up;
      up = up.next;
    } else {
      taken = other!;
      other = taken.next;
    }
    if (taken.val !== end.val) {
      end.next = taken;
      end = taken;
    }
  }
  end.next = null;
  return front.next;
}
