// Takes a pattern out of the set when it is found, as if Mette had one button of each.
function pairedButtons(signe, mette) {
  const patterns = new Set();
  for (; mette; mette = mette.next) patterns.add(mette.val);
  const front = new ListNode(0);
  let end = front;
  for (; signe; signe = signe.next) {
    if (patterns.delete(signe.val)) end = end.next = new ListNode(signe.val);
  }
  return front.next;
}
