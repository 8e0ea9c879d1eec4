// Keeps no row: each blade has a ticket, and every turn looks for the lowest ticket among all blades.
function finishedAt(
  arrival: number[],
  work: number[],
  turn: number,
  turns: number,
  dressing: number,
): number[] {
  const n = arrival.length;
  const left = [...work];
  const ticket = new Array<number>(n).fill(Infinity);
  const done = new Array<number>(n).fill(0);
  let tickets = 0;
  let next = 0;
  let now = 0;
  let count = 0;
  for (let unfinished = n; unfinished > 0; ) {
    while (next < n && arrival[next] <= now) ticket[next++] = tickets++;
    let blade = -1;
    for (let i = 0; i < next; i++) {
      if (ticket[i] !== Infinity && (blade === -1 || ticket[i] < ticket[blade])) blade = i;
    }
    if (blade === -1) {
      now = arrival[next];
      continue;
    }
    const seconds = Math.min(turn, left[blade]);
    now += seconds;
    left[blade] -= seconds;
    while (next < n && arrival[next] <= now) ticket[next++] = tickets++;
    if (left[blade] === 0) {
      done[blade] = now;
      ticket[blade] = Infinity;
      unfinished--;
    } else ticket[blade] = tickets++;
    if (++count % turns === 0) now += dressing;
  }
  return done;
}
