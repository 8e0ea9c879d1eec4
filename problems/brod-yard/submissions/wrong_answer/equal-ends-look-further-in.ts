// If first and last wagon weigh the same, the next two decide whether the group is turned.
function makeUpTrain(train: ListNode<number> | null): ListNode<number> | null {
  const groups: { wagons: number[]; weight: number }[] = [];
  for (let vehicle = train; vehicle; vehicle = vehicle.next) {
    if (vehicle.val === 0) groups.push({ wagons: [], weight: 0 });
    else {
      const group = groups[groups.length - 1];
      group.wagons.push(vehicle.val);
      group.weight += vehicle.val;
    }
  }
  for (const { wagons } of groups) {
    let first = 0;
    let last = wagons.length - 1;
    while (first < last && wagons[first] === wagons[last]) {
      first++;
      last--;
    }
    if (first < last && wagons[last] > wagons[first]) wagons.reverse();
  }
  let best = 0;
  let heaviest = groups[0].weight;
  groups.forEach((group, i) => {
    if (group.weight > heaviest) {
      heaviest = group.weight;
      best = i;
    }
  });
  const [group] = groups.splice(best, 1);
  groups.unshift(group);

  const front = new ListNode(0);
  let end = front;
  for (const { wagons } of groups) {
    end = end.next = new ListNode(0);
    for (const weight of wagons) end = end.next = new ListNode(weight);
  }
  return front.next;
}
