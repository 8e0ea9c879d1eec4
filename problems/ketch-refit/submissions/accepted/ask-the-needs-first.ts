// Depth-first from every job to its needs, with a stack of its own; a need that is still being asked
// closes a circle.
function finishHours(hours: number[], needs: number[][], slip: number[], tide: number): number[] {
  const n = hours.length;
  const onSlip = new Set(slip);
  const needsOf: number[][] = hours.map(() => []);
  for (const [before, after] of needs) needsOf[after].push(before);

  const fresh = -3;
  const asking = -2;
  const never = -1;
  const finish: number[] = new Array(n).fill(fresh);
  const next: number[] = new Array(n).fill(0);
  for (let start = 0; start < n; start++) {
    if (finish[start] !== fresh) continue;
    const stack = [start];
    finish[start] = asking;
    while (stack.length > 0) {
      const job = stack[stack.length - 1];
      if (next[job] < needsOf[job].length) {
        const need = needsOf[job][next[job]++];
        if (finish[need] === fresh) {
          finish[need] = asking;
          stack.push(need);
        }
        continue;
      }
      stack.pop();
      let begin = 0;
      for (const need of needsOf[job]) {
        if (finish[need] === asking || finish[need] === never) begin = Infinity;
        else begin = Math.max(begin, finish[need]);
      }
      if (begin === Infinity) finish[job] = never;
      else finish[job] = (onSlip.has(job) ? Math.ceil(begin / tide) * tide : begin) + hours[job];
    }
  }
  return finish;
}
