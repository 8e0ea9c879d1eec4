// Finishes a group when it meets the next brake van, and never finishes the last one.
function makeUpTrain(train: ListNode<number> | null): ListNode<number> | null {
  const groups: number[][] = [];
  let group: number[] = [];
  let best = 0;
  let most = 0;
  let weight = 0;
  const finish = () => {
    if (weight > most) {
      most = weight;
      best = groups.length;
    }
    if (group[group.length - 1] > group[0]) group.reverse();
    groups.push(group);
  };
  for (let vehicle = train?.next ?? null; vehicle; vehicle = vehicle.next) {
    if (vehicle.val === 0) {
      finish();
      group = [];
      weight = 0;
    } else {
      group.push(vehicle.val);
      weight += vehicle.val;
    }
  }
  groups.push(group);
  const heaviest = groups.splice(best, 1);
  let head: ListNode<number> | null = null;
  for (const one of [...heaviest, ...groups].reverse()) {
    for (const wagon of one.reverse()) head = new ListNode(wagon, head);
    head = new ListNode(0, head);
  }
  return head;
}
