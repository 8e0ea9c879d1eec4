// The flash that comes first takes its claps; of those that fit in the west, the latest is as good as any.

// input: [[0,2,3,3,6],[1,5,8],[1,2,8],[4,6],[0,2]] right: 2 its answer: 1
export function confirmedFlashes(
  flash: number[],
  east: number[],
  west: number[],
  eastDelay: number[],
  westDelay: number[],
): number {
  // free[i]: the last clap in the west up to i that is not used
  const free = new Int32Array(west.length + 1);
  for (let i = 0; i <= west.length; i++) free[i] = i;
  const find = (i: number): number => {
    while (free[i] !== i) i = free[i] = free[free[i]];
    return i;
  };
  let e = 0;
  let to = 0; // claps in the west that are not too late
  let count = 0;
  for (const time of flash) {
    while (e < east.length && east[e] < time + eastDelay[0]) e++;
    if (e === east.length) break;
    if (east[e] > time + eastDelay[1]) continue;
    while (to < west.length && west[to] <= time + westDelay[1]) to++;
    const w = find(to); // 1 more than the place in the list
    if (w === 0 || west[w - 1] < time + westDelay[0]) continue;
    free[w] = w - 1;
    e++;
    count++;
  }
  return count;
}
