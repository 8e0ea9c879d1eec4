// Of several groups that are the heaviest, the last one goes to the front.
function makeUpTrain(train) {
  const front = new ListNode(0, train);
  let before = front;
  let best = null;
  while (before.next) {
    const van = before.next;
    let last = van;
    let weight = 0;
    while (last.next && last.next.val > 0) {
      last = last.next;
      weight += last.val;
    }
    const first = van.next;
    const rest = last.next;
    if (last !== van && last.val > first.val) {
      let previous = rest;
      for (let wagon = first; wagon !== rest; ) {
        const next = wagon.next;
        wagon.next = previous;
        previous = wagon;
        wagon = next;
      }
      van.next = previous;
      last = first;
    }
    if (!best || weight >= best.weight) best = { before, last, weight };
    before = last;
  }
  if (best.before !== front) {
    const van = best.before.next;
    best.before.next = best.last.next;
    best.last.next = front.next;
    front.next = van;
  }
  return front.next;
}
