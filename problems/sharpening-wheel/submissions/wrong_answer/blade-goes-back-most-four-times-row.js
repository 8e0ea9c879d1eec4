// "A blade goes back at most four times, so a row that is only written on has 4 n places at most" (the first time that it goes into the row comes on top: 5 n).
export function finishedAt(arrival, work, limit, turns, dressing) {
  const n = arrival.length;
  const done = new Array(n).fill(0);
  const rest = Float64Array.from(work);
  const row = new Int32Array(4 * n);
  let front = 0;
  let back = 0;
  let coming = 0;
  let now = 0;
  let turn = 0;
  while (front < back || coming < n) {
    if (front === back) now = Math.max(now, arrival[coming]);
    while (coming < n && arrival[coming] <= now) row[back++] = coming++;
    const i = row[front++];
    const time = Math.min(rest[i], limit);
    now += time;
    rest[i] -= time;
    while (coming < n && arrival[coming] <= now) row[back++] = coming++;
    if (rest[i] > 0) row[back++] = i;
    else done[i] = now;
    if (++turn === turns) {
      now += dressing;
      turn = 0;
    }
  }
  return done;
}
