// Kahn's algorithm: a job is taken as soon as its last need is finished.
function finishHours(hours: number[], needs: number[][], slip: number[], tide: number): number[] {
  const n = hours.length;
  const onSlip = new Array(n).fill(false);
  for (const job of slip) onSlip[job] = true;
  const waiting: number[][] = Array.from({ length: n }, () => []);
  const open = new Array(n).fill(0);
  for (const [before, after] of needs) {
    waiting[before].push(after);
    open[after]++;
  }
  const earliest = new Array(n).fill(0);
  const result = new Array(n).fill(-1);
  const stack: number[] = [];
  for (let job = 0; job < n; job++) if (open[job] === 0) stack.push(job);
  while (stack.length > 0) {
    const job = stack.pop()!;
    let begin = earliest[job];
    if (onSlip[job] && begin % tide !== 0) begin += tide - (begin % tide);
    result[job] = begin + hours[job];
    for (const after of waiting[job]) {
      if (result[job] > earliest[after]) earliest[after] = result[job];
      if (--open[after] === 0) stack.push(after);
    }
  }
  return result;
}
