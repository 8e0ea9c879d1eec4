// Leaves the dressing until the next blade goes on, even if nobody was there for an hour.
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
  const letIn = () => {
    while (next < arrival.length && arrival[next] <= now) row.push(next++);
  };
  while (front < row.length || next < arrival.length) {
    if (front === row.length) {
      now = Math.max(now, arrival[next]);
      letIn();
    }
    if (count === turns) {
      now += dressing;
      count = 0;
      letIn();
    }
    const blade = row[front++];
    const seconds = Math.min(turn, left[blade]);
    now += seconds;
    left[blade] -= seconds;
    letIn();
    if (left[blade] > 0) row.push(blade);
    else done[blade] = now;
    count++;
  }
  return done;
}
