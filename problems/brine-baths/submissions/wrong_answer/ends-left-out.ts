// Takes the ends of the ranges for excluded: a cheese goes only into a bath stronger than its `weakest`.
function fewestBaths(weakest: number[], strongest: number[], places: number): number {
  const order = [...weakest.keys()].sort((a, b) => strongest[a] - strongest[b]);
  const salt: number[] = [];
  const left: number[] = [];
  const onward: number[] = [];
  const find = (bath: number): number => {
    while (onward[bath] !== undefined && onward[bath] !== bath) {
      onward[bath] = onward[onward[bath]] ?? onward[bath];
      bath = onward[bath];
    }
    return bath;
  };
  for (const cheese of order) {
    let low = 0;
    let high = salt.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (salt[middle] <= weakest[cheese]) low = middle + 1;
      else high = middle;
    }
    const bath = find(low);
    if (bath === salt.length) {
      salt.push(strongest[cheese]);
      left.push(places);
    }
    if (--left[bath] === 0) onward[bath] = bath + 1;
  }
  return salt.length;
}
