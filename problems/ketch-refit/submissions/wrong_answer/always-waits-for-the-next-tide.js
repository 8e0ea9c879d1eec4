// Takes the next high water even when it is high water already.
function finishHours(hours, needs, slip, tide) {
  const onSlip = new Set(slip);
  const waiting = hours.map(() => []);
  const open = hours.map(() => 0);
  for (const [before, after] of needs) {
    waiting[before].push(after);
    open[after]++;
  }
  const earliest = hours.map(() => 0);
  const finish = hours.map(() => -1);
  const queue = [...hours.keys()].filter((job) => open[job] === 0);
  for (const job of queue) {
    const begin = onSlip.has(job) ? (Math.floor(earliest[job] / tide) + 1) * tide : earliest[job];
    finish[job] = begin + hours[job];
    for (const after of waiting[job]) {
      earliest[after] = Math.max(earliest[after], finish[job]);
      if (--open[after] === 0) queue.push(after);
    }
  }
  return finish;
}
