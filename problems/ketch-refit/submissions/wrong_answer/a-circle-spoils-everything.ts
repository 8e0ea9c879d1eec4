// Finds the circle, and then gives up on every job.
function finishHours(hours: number[], needs: number[][], slip: number[], tide: number): number[] {
  const onSlip = new Set(slip);
  const waiting: number[][] = hours.map(() => []);
  const open = hours.map(() => 0);
  for (const [before, after] of needs) {
    waiting[before].push(after);
    open[after]++;
  }
  const earliest = hours.map(() => 0);
  const finish = hours.map(() => -1);
  const queue = [...hours.keys()].filter((job) => open[job] === 0);
  for (const job of queue) {
    const begin = onSlip.has(job) ? Math.ceil(earliest[job] / tide) * tide : earliest[job];
    finish[job] = begin + hours[job];
    for (const after of waiting[job]) {
      earliest[after] = Math.max(earliest[after], finish[job]);
      if (--open[after] === 0) queue.push(after);
    }
  }
  return queue.length < hours.length ? hours.map(() => -1) : finish;
}
