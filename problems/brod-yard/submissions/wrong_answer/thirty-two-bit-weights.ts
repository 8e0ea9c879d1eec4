// Weighs the groups with `| 0`: the heaviest ones wrap around to a negative weight.
function makeUpTrain(train: ListNode<number> | null): ListNode<number> | null {
  const vans: { van: ListNode<number>; last: ListNode<number>; weight: number }[] = [];
  let vehicle = train;
  while (vehicle) {
    const van: ListNode<number> = vehicle;
    let last = van;
    let weight = 0;
    vehicle = van.next;
    while (vehicle && vehicle.val) {
      weight = (weight + vehicle.val) | 0;
      last = vehicle;
      vehicle = vehicle.next;
    }
    if (last !== van && van.next!.val < last.val) {
      const first = van.next!;
      let done: ListNode<number> | null = null;
      for (let wagon: ListNode<number> | null = first; wagon && wagon !== vehicle; ) {
        const next: ListNode<number> | null = wagon.next;
        wagon.next = done;
        done = wagon;
        wagon = next;
      }
      van.next = done;
      last = first;
    }
    vans.push({ van, last, weight });
  }
  let best = 0;
  vans.forEach((group, i) => {
    if (group.weight > vans[best].weight) best = i;
  });
  vans.unshift(...vans.splice(best, 1));
  vans.forEach((group, i) => {
    group.last.next = i + 1 < vans.length ? vans[i + 1].van : null;
  });
  return vans[0].van;
}
