// For each number of slips, how far one comes on each diagonal: equal letters are run over for nothing.
function slipsBetween(first: string, second: string, most: number): number {
  const run = (i: number, j: number): number => {
    while (i < first.length && j < second.length && first[i] === second[j]) {
      i++;
      j++;
    }
    return i;
  };
  const goal = second.length - first.length;
  let reached = new Map<number, number>([[0, run(0, 0)]]);
  for (let slips = 0; slips <= most; slips++) {
    if (reached.get(goal) === first.length) return slips;
    const next = new Map<number, number>();
    for (let diagonal = -slips - 1; diagonal <= slips + 1; diagonal++) {
      const replaced = (reached.get(diagonal) ?? -9) + 1;
      const leftOut = (reached.get(diagonal + 1) ?? -9) + 1;
      const putIn = reached.get(diagonal - 1) ?? -9;
      const i = Math.min(Math.max(replaced, leftOut, putIn), first.length, second.length - diagonal);
      if (i >= 0 && i + diagonal >= 0) next.set(diagonal, run(i, i + diagonal));
    }
    reached = next;
  }
  return -1;
}
