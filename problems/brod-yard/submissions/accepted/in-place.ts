// Only couplings are changed. `before` is the vehicle in front of the present group's brake van.
function makeUpTrain(train: ListNode<number> | null): ListNode<number> | null {
  const front = new ListNode(0, train);
  let before = front;
  let bestBefore = front;
  let bestLast = front;
  let most = -1;
  while (before.next) {
    const van = before.next;
    const first = van.next;
    let last = van;
    let weight = 0;
    while (last.next && last.next.val !== 0) {
      last = last.next;
      weight += last.val;
    }
    if (first && last !== van && last.val > first.val) {
      const rest = last.next;
      let done = rest;
      let wagon: ListNode<number> | null = first;
      while (wagon && wagon !== rest) {
        const following: ListNode<number> | null = wagon.next;
        wagon.next = done;
        done = wagon;
        wagon = following;
      }
      van.next = last;
      last = first;
    }
    if (weight > most) {
      most = weight;
      bestBefore = before;
      bestLast = last;
    }
    before = last;
  }
  if (bestBefore !== front) {
    const van = bestBefore.next;
    bestBefore.next = bestLast.next;
    bestLast.next = front.next;
    front.next = van;
  }
  return front.next;
}
