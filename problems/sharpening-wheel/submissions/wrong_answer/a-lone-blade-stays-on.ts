// Takes a blade for which nobody waits as one long turn: why should it come off just to go on again?
function finishedAt(
  arrival: readonly number[],
  work: readonly number[],
  limit: number,
  turns: number,
  dressing: number,
): number[] {
  const left = [...work];
  const finished = arrival.map(() => 0);
  const row: number[] = [];
  let front = 0;
  let arrived = 0;
  let now = 0;
  let untilDressing = turns;
  while (front < row.length || arrived < arrival.length) {
    if (front === row.length) now = Math.max(now, arrival[arrived] ?? 0);
    while (arrived < arrival.length && (arrival[arrived] ?? 0) <= now) row.push(arrived++);

    const blade = row[front++] ?? 0;
    let seconds = Math.min(left[blade] ?? 0, limit);
    left[blade] = (left[blade] ?? 0) - seconds;
    now += seconds;
    // Nobody waits and nobody has come: it stays on, and the turn goes on as well.
    while (front === row.length && (arrival[arrived] ?? Infinity) > now && (left[blade] ?? 0) > 0) {
      seconds = Math.min(left[blade] ?? 0, limit);
      left[blade] = (left[blade] ?? 0) - seconds;
      now += seconds;
    }
    // Whoever came during the turn, or comes just now, stands before the blade that comes off.
    while (arrived < arrival.length && (arrival[arrived] ?? 0) <= now) row.push(arrived++);
    if (left[blade] === 0) finished[blade] = now;
    else row.push(blade);

    untilDressing--;
    if (untilDressing === 0) {
      now += dressing;
      untilDressing = turns;
    }
  }
  return finished;
}
