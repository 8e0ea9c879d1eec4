// The number of high waters that have passed is a 32-bit number.

// input [2150 times 10^6, [[0,1],[1,2],...,[2148,2149]], [2149], 1]; right at index 2149: 2150000000; this: -2144967296
export function finishHours(hours, needs, slip, tide) {
  const n = hours.length;
  const head = new Int32Array(n).fill(-1), next = new Int32Array(needs.length), open = new Int32Array(n);
  needs.forEach(([b, a], e) => {
    next[e] = head[b];
    head[b] = e;
    open[a]++;
  });
  const start = new Float64Array(n), end = new Array(n).fill(-1), wet = new Uint8Array(n);
  for (const s of slip) wet[s] = 1;
  const stack = [];
  for (let i = 0; i < n; i++) if (!open[i]) stack.push(i);
  while (stack.length) {
    const i = stack.pop();
    if (wet[i]) start[i] = (((start[i] + tide - 1) / tide) | 0) * tide;
    end[i] = start[i] + hours[i];
    for (let e = head[i]; e >= 0; e = next[e]) {
      const j = needs[e][1];
      if (end[i] > start[j]) start[j] = end[i];
      if (--open[j] === 0) stack.push(j);
    }
  }
  return end;
}
