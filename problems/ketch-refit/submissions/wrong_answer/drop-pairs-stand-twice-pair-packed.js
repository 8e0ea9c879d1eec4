// To drop pairs that stand there twice, a pair is packed into one number: 20,000 jobs fit into 14 bits.
export function finishHours(hours, needs, slip, tide) {
  const n = hours.length;
  const seen = new Set();
  const next = hours.map(() => []);
  const open = hours.map(() => 0);
  for (const [before, after] of needs) {
    const pair = (before << 14) | after;
    if (seen.has(pair)) continue;
    seen.add(pair);
    next[before].push(after);
    open[after]++;
  }
  const slipway = new Set(slip);
  const earliest = hours.map(() => 0);
  const finished = hours.map(() => -1);
  const ready = [];
  open.forEach((count, job) => {
    if (count === 0) ready.push(job);
  });
  while (ready.length > 0) {
    const job = ready.pop();
    let at = earliest[job];
    if (slipway.has(job)) at = Math.ceil(at / tide) * tide;
    finished[job] = at + hours[job];
    for (const other of next[job]) {
      earliest[other] = Math.max(earliest[other], finished[job]);
      open[other]--;
      if (open[other] === 0) ready.push(other);
    }
  }
  return finished;
}
