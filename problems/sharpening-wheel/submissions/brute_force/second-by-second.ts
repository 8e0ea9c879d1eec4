// Second by second, with a plain array for the row.
function finishedAt(
  arrival: number[],
  work: number[],
  turn: number,
  turns: number,
  dressing: number,
): number[] {
  const left = [...work];
  const done = arrival.map(() => -1);
  const row: number[] = [];
  let onWheel: number | null = null;
  let heat = 0;
  let count = 0;
  let dressedAt = 0;
  for (let second = 0; done.includes(-1); second++) {
    for (let i = 0; i < arrival.length; i++) if (arrival[i] === second) row.push(i);
    if (onWheel !== null && (left[onWheel] === 0 || heat === turn)) {
      if (left[onWheel] === 0) done[onWheel] = second;
      else row.push(onWheel);
      onWheel = null;
      count++;
      if (count % turns === 0) dressedAt = second + dressing;
    }
    if (onWheel === null && second >= dressedAt && row.length > 0) {
      onWheel = row.shift()!;
      heat = 0;
    }
    if (onWheel !== null) {
      left[onWheel]--;
      heat++;
    }
  }
  return done;
}
