// Collects the numbers in a set, sorts them, and builds a list from its end.
function polesToReplace(up: ListNode<number> | null, down: ListNode<number> | null): ListNode<number> | null {
  const poles = new Set<number>();
  for (const list of [up, down]) {
    for (let note = list; note !== null; note = note.next) poles.add(note.val);
  }
  let first: ListNode<number> | null = null;
  for (const pole of Float64Array.from(poles).sort().reverse()) first = new ListNode(pole, first);
  return first;
}
