// An array in which wagons and groups are moved one place at a time.
function makeUpTrain(train: ListNode<number> | null): ListNode<number> | null {
  const row: number[] = [];
  for (let vehicle = train; vehicle; vehicle = vehicle.next) row.push(vehicle.val);

  const endOf = (van: number) => {
    let end = van + 1;
    while (end < row.length && row[end] > 0) end++;
    return end;
  };
  const weightOf = (van: number) => {
    let weight = 0;
    for (let i = van + 1; i < endOf(van); i++) weight += row[i];
    return weight;
  };
  let best = 0;
  for (let van = 0; van < row.length; van = endOf(van)) {
    if (weightOf(van) > weightOf(best)) best = van;
    const end = endOf(van);
    if (end - van < 3 || row[end - 1] <= row[van + 1]) continue;
    for (let place = van + 1; place < end; place++) {
      for (let i = end - 1; i > place; i--) [row[i], row[i - 1]] = [row[i - 1], row[i]];
    }
  }
  const size = endOf(best) - best;
  for (let moved = 0; moved < size; moved++) {
    for (let i = best + moved; i > moved; i--) [row[i], row[i - 1]] = [row[i - 1], row[i]];
  }
  return row.reduceRight<ListNode<number> | null>((rest, weight) => new ListNode(weight, rest), null);
}
