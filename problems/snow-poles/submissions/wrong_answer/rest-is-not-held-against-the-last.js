// When one list is used up, the rest of the other one only has to be freed of its own repetitions.

// input: [[2,3],[4,3,3]] right: [2, 3, 4] its answer: [2, 3, 3, 4]
export function polesToReplace(up, down) {
  let other = null;
  while (down) {
    const next = down.next;
    down.next = other;
    other = down;
    down = next;
  }
  const start = new ListNode(0);
  let last = start;
  const add = (pole) => {
    if (last === start || last.val !== pole) {
      last.next = new ListNode(pole);
      last = last.next;
    }
  };
  while (up && other) {
    if (up.val < other.val) {
      add(up.val);
      up = up.next;
    } else if (up.val > other.val) {
      add(other.val);
      other = other.next;
    } else {
      add(up.val);
      up = up.next;
      other = other.next;
    }
  }
  const rest = up || other;
  for (let node = rest; node; ) {
    if (node.next && node.next.val === node.val) node.next = node.next.next;
    else node = node.next;
  }
  last.next = rest;
  return start.next;
}
