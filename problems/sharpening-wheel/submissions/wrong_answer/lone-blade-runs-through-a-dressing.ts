// A blade that lies alone can be finished at one go if nobody comes during the rest of its work.

// input: [[10,24],[10,12],3,1,4] right: [39, 60] its answer: [32, 60]
export function finishedAt(
  arrival: number[],
  work: number[],
  limit: number,
  turns: number,
  dressing: number,
): number[] {
  const n = arrival.length;
  const left = work.slice();
  const done = new Array<number>(n).fill(0);
  const row: number[] = [];
  let front = 0;
  let coming = 0;
  let time = 0;
  let turn = 0; // since the last dressing
  const enter = (): void => {
    while (coming < n && arrival[coming] <= time) row.push(coming++);
  };
  while (front < row.length || coming < n) {
    if (front === row.length) time = Math.max(time, arrival[coming]);
    enter();
    const blade = row[front++];
    if (front === row.length && (coming === n || arrival[coming] > time + left[blade])) {
      const more = Math.ceil(left[blade] / limit);
      time += left[blade];
      done[blade] = time + dressing * Math.floor((turn + more - 1) / turns);
      time += dressing * Math.floor((turn + more) / turns);
      turn = (turn + more) % turns;
      continue;
    }
    const spent = Math.min(limit, left[blade]);
    left[blade] -= spent;
    time += spent;
    enter();
    if (left[blade] > 0) row.push(blade);
    else done[blade] = time;
    if (++turn === turns) {
      turn = 0;
      time += dressing;
    }
  }
  return done;
}
