// Turn by turn; the row is an array that is never shortened, with the index of its front.
function finishedAt(
  arrival: number[],
  work: number[],
  turn: number,
  turns: number,
  dressing: number,
): number[] {
  const n = arrival.length;
  const left = work.slice();
  const done = new Array<number>(n).fill(0);
  const row: number[] = [];
  let front = 0;
  let next = 0;
  let time = 0;
  let untilDressing = turns;
  const welcome = () => {
    while (next < n && arrival[next] <= time) row.push(next++);
  };
  for (let unfinished = n; unfinished > 0; ) {
    welcome();
    if (front === row.length) {
      time = arrival[next];
      welcome();
    }
    const blade = row[front++];
    if (left[blade] <= turn) {
      time += left[blade];
      done[blade] = time;
      unfinished--;
    } else {
      time += turn;
      left[blade] -= turn;
      welcome();
      row.push(blade);
    }
    if (--untilDressing === 0) {
      time += dressing;
      untilDressing = turns;
    }
  }
  return done;
}
