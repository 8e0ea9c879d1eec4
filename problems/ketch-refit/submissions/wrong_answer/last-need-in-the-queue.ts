// Begins after the need that happened to be taken last, not after the one finished last.
function finishHours(hours: number[], needs: number[][], slip: number[], tide: number): number[] {
  const onSlip = new Set(slip);
  const waiting: number[][] = hours.map(() => []);
  const open = hours.map(() => 0);
  for (const [before, after] of needs) {
    waiting[before].push(after);
    open[after]++;
  }
  const finish = hours.map(() => -1);
  const queue: [number, number][] = [];
  for (let job = 0; job < hours.length; job++) if (open[job] === 0) queue.push([job, 0]);
  for (const [job, earliest] of queue) {
    finish[job] = (onSlip.has(job) ? Math.ceil(earliest / tide) * tide : earliest) + hours[job];
    for (const after of waiting[job]) if (--open[after] === 0) queue.push([after, finish[job]]);
  }
  return finish;
}
