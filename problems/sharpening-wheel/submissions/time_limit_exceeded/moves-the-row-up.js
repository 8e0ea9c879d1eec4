// Right, but the row moves up by one place for each blade that is taken from its front.
function finishedAt(arrival, work, turn, turns, dressing) {
  const n = arrival.length;
  const left = [...work];
  const done = new Array(n).fill(0);
  const row = [];
  let next = 0;
  let now = 0;
  let count = 0;
  while (next < n || row.length > 0) {
    if (row.length === 0) now = Math.max(now, arrival[next]);
    while (next < n && arrival[next] <= now) row.push(next++);
    const blade = row.shift();
    const seconds = Math.min(turn, left[blade]);
    now += seconds;
    left[blade] -= seconds;
    while (next < n && arrival[next] <= now) row.push(next++);
    if (left[blade] === 0) done[blade] = now;
    else row.push(blade);
    count++;
    if (count % turns === 0) now += dressing;
  }
  return done;
}
