// Turns a group also when its last wagon is just as heavy as its first.
function makeUpTrain(train: ListNode<number> | null): ListNode<number> | null {
  const groups: number[][] = [];
  for (let vehicle = train; vehicle; vehicle = vehicle.next) {
    if (vehicle.val === 0) groups.push([]);
    else groups[groups.length - 1].push(vehicle.val);
  }
  const weights = groups.map((group) => group.reduce((a, b) => a + b, 0));
  let best = 0;
  for (let i = 1; i < weights.length; i++) if (weights[i] > weights[best]) best = i;
  for (const group of groups) if (group[group.length - 1] >= group[0]) group.reverse();
  const order = [groups[best], ...groups.filter((_, i) => i !== best)];
  const front = new ListNode(-1);
  let end = front;
  for (const group of order) for (const weight of [0, ...group]) end = end.next = new ListNode(weight);
  return front.next;
}
