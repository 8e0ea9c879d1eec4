/**
 * Takes the jobs in a topological order. A job enters the order with the last of its needs, so jobs
 * on a circle or behind one never enter it and keep their -1.
 */
export function finishHours(
  hours: readonly number[],
  needs: readonly (readonly number[])[],
  slip: readonly number[],
  tide: number,
): number[] {
  const waitsForTide = new Set(slip);
  const followers: number[][] = hours.map(() => []);
  const open = new Uint32Array(hours.length);
  for (const [before = 0, after = 0] of needs) {
    (followers[before] as number[]).push(after);
    open[after] = (open[after] as number) + 1;
  }

  const ready = new Float64Array(hours.length);
  const finish = hours.map(() => -1);
  const order = [...hours.keys()].filter((job) => open[job] === 0);
  for (const job of order) {
    const earliest = ready[job] as number;
    const begin = waitsForTide.has(job) ? Math.ceil(earliest / tide) * tide : earliest;
    const end = begin + (hours[job] as number);
    finish[job] = end;
    for (const follower of followers[job] as number[]) {
      ready[follower] = Math.max(ready[follower] as number, end);
      const left = (open[follower] as number) - 1;
      open[follower] = left;
      if (left === 0) order.push(follower);
    }
  }
  return finish;
}
