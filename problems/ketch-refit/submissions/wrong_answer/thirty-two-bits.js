// Rounds with `| 0` and keeps the hours in an Int32Array: late hours wrap around.
function finishHours(hours, needs, slip, tide) {
  const onSlip = new Set(slip);
  const waiting = hours.map(() => []);
  const open = hours.map(() => 0);
  for (const [before, after] of needs) {
    waiting[before].push(after);
    open[after]++;
  }
  const earliest = new Int32Array(hours.length);
  const finish = new Int32Array(hours.length).fill(-1);
  const queue = [...hours.keys()].filter((job) => open[job] === 0);
  for (const job of queue) {
    let begin = earliest[job];
    if (onSlip.has(job)) begin = (((begin + tide - 1) / tide) | 0) * tide;
    finish[job] = begin + hours[job];
    for (const after of waiting[job]) {
      earliest[after] = Math.max(earliest[after], finish[job]);
      if (--open[after] === 0) queue.push(after);
    }
  }
  return [...finish];
}
