// The heaviest group and the first one change places.
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
    if (wagons.length > 1 && wagons[wagons.length - 1] > wagons[0]) wagons.reverse();
  }
  let best = 0;
  let heaviest = groups[0].weight;
  groups.forEach((group, i) => {
    if (group.weight > heaviest) {
      heaviest = group.weight;
      best = i;
    }
  });
  [groups[0], groups[best]] = [groups[best], groups[0]];

  const front = new ListNode(0);
  let end = front;
  for (const { wagons } of groups) {
    end = end.next = new ListNode(0);
    for (const weight of wagons) end = end.next = new ListNode(weight);
  }
  return front.next;
}
