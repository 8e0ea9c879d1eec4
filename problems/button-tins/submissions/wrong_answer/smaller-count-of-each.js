// Pairs up pattern by pattern, as many as the sister with fewer has, in the order in which the patterns first appear with Signe.
function pairedButtons(signe, mette) {
  const count = (thread) => {
    const found = new Map();
    for (let button = thread; button; button = button.next) found.set(button.val, (found.get(button.val) ?? 0) + 1);
    return found;
  };
  const others = count(mette);
  const front = new ListNode(0);
  let end = front;
  for (const [pattern, own] of count(signe)) {
    for (let i = Math.min(own, others.get(pattern) ?? 0); i > 0; i--) end = end.next = new ListNode(pattern);
  }
  return front.next;
}
