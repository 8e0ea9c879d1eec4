// Reads the whole roll once for each stall in it, and puts each line in its place by looking at all.
function stallLines(stall: number[], pence: number[], least: number): number[][] {
  const lines: number[][] = [];
  for (let i = 0; i < stall.length; i++) {
    if (stall.indexOf(stall[i]) < i) continue;
    let count = 0;
    let sum = 0;
    for (let j = i; j < stall.length; j++) {
      if (stall[j] !== stall[i]) continue;
      if (pence[j] >= 0) count += 1;
      sum += pence[j];
    }
    if (count < least) continue;
    const at = lines.findIndex((line) => line[2] < sum || (line[2] === sum && line[0] > stall[i]));
    lines.splice(at === -1 ? lines.length : at, 0, [stall[i], count, sum]);
  }
  return lines;
}
