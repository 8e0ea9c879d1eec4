// A weight in kilograms is a whole number, so the sums can be kept as 32-bit integers.

// input [[0,394039351,564268875,580935189,982000600,0]], right [0,982000600,580935189,564268875,394039351,0], this one [0,0,982000600,580935189,564268875,394039351]
export function makeUpTrain(
  train: ListNode<number> | null,
): ListNode<number> | null {
  const values: number[] = [];
  const starts: number[] = [];
  for (let x = train; x; x = x.next) {
    if (x.val === 0) starts.push(values.length);
    values.push(x.val);
  }
  starts.push(values.length);
  const sums = new Int32Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i] + values[i];
  let best = 0;
  let most = -1;
  const groups: number[][] = [];
  for (let g = 0; g + 1 < starts.length; g++) {
    const group = values.slice(starts[g] + 1, starts[g + 1]);
    if (group.length > 1 && group[group.length - 1] > group[0]) group.reverse();
    group.unshift(0);
    const weight = (sums[starts[g + 1]] - sums[starts[g]]) | 0;
    if (weight > most) {
      most = weight;
      best = g;
    }
    groups.push(group);
  }
  const order = [groups[best], ...groups.filter((_, g) => g !== best)];
  let head: ListNode<number> | null = null;
  for (let g = order.length - 1; g >= 0; g--) {
    for (let i = order[g].length - 1; i >= 0; i--) head = new ListNode(order[g][i], head);
  }
  return head;
}
