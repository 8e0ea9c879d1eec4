// A brake van without wagons just stays behind the vehicle that it follows (but when the group before it goes to the front, it should not go with it).
export function makeUpTrain(train) {
  // each group: its vans at the end are carried along
  const groups = [];
  for (let v = train; v !== null; v = v.next) {
    if (v.val === 0) {
      const empty = v.next === null || v.next.val === 0;
      if (!empty || groups.length === 0) groups.push({ cars: [], weight: 0, tail: 0 });
      else groups[groups.length - 1].tail++;
    } else {
      const g = groups[groups.length - 1];
      g.cars.push(v.val);
      g.weight += v.val;
    }
  }
  let best = groups[0];
  for (const g of groups) {
    if (g.weight > best.weight) best = g;
    if (g.cars.length > 0 && g.cars[g.cars.length - 1] > g.cars[0]) g.cars.reverse();
  }
  const head = new ListNode(0);
  let end = head;
  const add = (g) => {
    end = end.next = new ListNode(0);
    for (const w of g.cars) end = end.next = new ListNode(w);
    for (let k = 0; k < g.tail; k++) end = end.next = new ListNode(0);
  };
  add(best);
  for (const g of groups) if (g !== best) add(g);
  return head.next;
}
