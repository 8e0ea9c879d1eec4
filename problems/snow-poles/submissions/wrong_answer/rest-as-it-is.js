// Merges well, but appends the rest of the longer list without looking at it.
function polesToReplace(up, down) {
  let other = null;
  while (down) [down.next, other, down] = [other, down, down.next];
  const front = new ListNode(0);
  let end = front;
  const append = (value) => {
    if (value !== end.val) end = end.next = new ListNode(value);
  };
  while (up && other) {
    if (up.val < other.val) {
      append(up.val);
      up = up.next;
    } else {
      append(other.val);
      other = other.next;
    }
  }
  let rest = up || other;
  while (rest && rest.val === end.val) rest = rest.next;
  end.next = rest;
  return front.next;
}
