// Goes through all jobs round after round and finishes those whose needs are finished.
function finishHours(hours: number[], needs: number[][], slip: number[], tide: number): number[] {
  const onSlip = new Set(slip);
  const needsOf: number[][] = hours.map(() => []);
  for (const [before, after] of needs) needsOf[after].push(before);
  const finish = hours.map(() => -1);
  for (let changed = true; changed; ) {
    changed = false;
    for (let job = 0; job < hours.length; job++) {
      if (finish[job] >= 0 || needsOf[job].some((need) => finish[need] < 0)) continue;
      const begin = needsOf[job].reduce((latest, need) => Math.max(latest, finish[need]), 0);
      finish[job] = (onSlip.has(job) ? Math.ceil(begin / tide) * tide : begin) + hours[job];
      changed = true;
    }
  }
  return finish;
}
