// Keeps the times in an Int32Array.
function finishedAt(arrival, work, turn, turns, dressing) {
  const n = arrival.length;
  const left = [...work];
  const done = new Int32Array(n);
  const row = [];
  let front = 0;
  let next = 0;
  let now = 0;
  let count = 0;
  while (front < row.length || next < n) {
    if (front === row.length) now = Math.max(now, arrival[next]);
    while (next < n && arrival[next] <= now) row.push(next++);
    const blade = row[front++];
    const seconds = Math.min(turn, left[blade]);
    now += seconds;
    left[blade] -= seconds;
    while (next < n && arrival[next] <= now) row.push(next++);
    if (left[blade] === 0) done[blade] = now;
    else row.push(blade);
    count++;
    if (count % turns === 0) now += dressing;
  }
  return Array.from(done);
}
