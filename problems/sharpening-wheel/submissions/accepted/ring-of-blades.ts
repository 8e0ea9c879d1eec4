// The row as a ring in one typed array of n places, and one event at a time: somebody comes, or a
// blade comes off, or the dressing ends, whichever is first.
function finishedAt(
  arrival: number[],
  work: number[],
  turn: number,
  turns: number,
  dressing: number,
): number[] {
  const n = arrival.length;
  const ring = new Int32Array(n);
  let head = 0;
  let size = 0;
  const lay = (blade: number) => {
    ring[(head + size) % n] = blade;
    size++;
  };

  const left = Float64Array.from(work);
  const done = new Array<number>(n);
  let coming = 0;
  let onWheel = -1;
  let busyUntil = 0;
  let count = 0;
  while (coming < n || size > 0 || onWheel >= 0) {
    const wheelEvent = onWheel >= 0 || size > 0;
    if (coming < n && (!wheelEvent || arrival[coming] <= busyUntil)) {
      if (!wheelEvent) busyUntil = Math.max(busyUntil, arrival[coming]);
      lay(coming++);
      continue;
    }
    if (onWheel >= 0) {
      if (left[onWheel] === 0) done[onWheel] = busyUntil;
      else lay(onWheel);
      onWheel = -1;
      count++;
      if (count % turns === 0) busyUntil += dressing;
      continue;
    }
    onWheel = ring[head];
    head = (head + 1) % n;
    size--;
    const seconds = Math.min(turn, left[onWheel]);
    left[onWheel] -= seconds;
    busyUntil += seconds;
  }
  return done;
}
