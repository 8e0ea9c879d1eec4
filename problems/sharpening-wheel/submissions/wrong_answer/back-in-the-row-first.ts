// Puts the unfinished blade back before it looks at who has come during its turn.
function finishedAt(
  arrival: number[],
  work: number[],
  turn: number,
  turns: number,
  dressing: number,
): number[] {
  const left = work.slice();
  const done = arrival.map(() => 0);
  const row: number[] = [];
  let front = 0;
  let next = 0;
  let now = 0;
  let count = 0;
  while (front < row.length || next < arrival.length) {
    if (front === row.length) now = Math.max(now, arrival[next]);
    while (next < arrival.length && arrival[next] <= now) row.push(next++);
    const blade = row[front++];
    const seconds = Math.min(turn, left[blade]);
    now += seconds;
    left[blade] -= seconds;
    if (left[blade] > 0) row.push(blade);
    else done[blade] = now;
    count++;
    if (count % turns === 0) now += dressing;
  }
  return done;
}
