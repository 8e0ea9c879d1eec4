// Reaches every wagon by its number, walking from the front each time.
function makeUpTrain(train: ListNode<number> | null): ListNode<number> | null {
  const front = new ListNode(0, train);
  const at = (place: number): ListNode<number> => {
    let vehicle = front;
    for (let i = 0; i <= place; i++) vehicle = vehicle.next!;
    return vehicle;
  };
  let length = 0;
  for (let vehicle = train; vehicle; vehicle = vehicle.next) length++;

  let best = { from: 0, to: 0, weight: -1 };
  let from = 0;
  while (from < length) {
    let to = from + 1;
    let weight = 0;
    for (let vehicle = at(from).next; vehicle && vehicle.val > 0; vehicle = vehicle.next) {
      weight += vehicle.val;
      to++;
    }
    if (weight > best.weight) best = { from, to, weight };
    if (to - from > 2 && at(to - 1).val > at(from + 1).val) {
      for (let left = from + 1, right = to - 1; left < right; left++, right--) {
        const one = at(left);
        const other = at(right);
        [one.val, other.val] = [other.val, one.val];
      }
    }
    from = to;
  }
  if (best.from > 0) {
    const before = at(best.from - 1);
    const last = at(best.to - 1);
    const van = before.next;
    before.next = last.next;
    last.next = front.next;
    front.next = van;
  }
  return front.next;
}
