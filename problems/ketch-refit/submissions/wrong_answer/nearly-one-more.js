// Rounding up is adding 0.99999 and cutting off what is behind the point.

// An hour behind high water is less than 0.00001 of a tide when the tide is long.
function finishHours(hours, needs, slip, tide) {
  const followers = hours.map(() => []);
  const open = hours.map(() => 0);
  for (const [before, after] of needs) {
    followers[before].push(after);
    open[after]++;
  }
  const onSlipway = new Set(slip);
  const begin = hours.map(() => 0);
  const finish = hours.map(() => -1);
  const queue = [...hours.keys()].filter((job) => open[job] === 0);
  for (const job of queue) {
    if (onSlipway.has(job)) begin[job] = Math.trunc(begin[job] / tide + 0.99999) * tide;
    finish[job] = begin[job] + hours[job];
    for (const follower of followers[job]) {
      begin[follower] = Math.max(begin[follower], finish[job]);
      open[follower]--;
      if (open[follower] === 0) queue.push(follower);
    }
  }
  return finish;
}
