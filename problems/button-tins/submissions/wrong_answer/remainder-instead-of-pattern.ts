// Counts by the remainder of the pattern by a large prime, so that an array will do: two patterns hardly ever share one.
function pairedButtons(signe: ListNode<number> | null, mette: ListNode<number> | null): ListNode<number> | null {
  const prime = 1_000_003;
  const free = new Uint16Array(prime);
  for (let button = mette; button; button = button.next) free[button.val % prime]!++;
  const front = new ListNode(0);
  let end = front;
  for (let button = signe; button; button = button.next) {
    const bucket = button.val % prime;
    if (free[bucket] === 0) continue;
    free[bucket]!--;
    end = end.next = new ListNode(button.val);
  }
  return front.next;
}
