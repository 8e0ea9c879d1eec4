// No job has more than 255 needs, so a byte for each job counts those that are still open.
function finishHours(hours, needs, slip, tide) {
  const n = hours.length;
  const after = hours.map(() => []);
  const open = new Uint8Array(n);
  for (const [a, b] of needs) { after[a].push(b); open[b]++; }
  const wet = new Set(slip);
  const ready = new Array(n).fill(0), out = new Array(n).fill(-1);
  const queue = [];
  for (let j = 0; j < n; j++) if (open[j] === 0) queue.push(j);
  for (const j of queue) {
    const begin = wet.has(j) ? Math.ceil(ready[j] / tide) * tide : ready[j];
    out[j] = begin + hours[j];
    for (const b of after[j]) {
      ready[b] = Math.max(ready[b], out[j]);
      if (--open[b] === 0) queue.push(b);
    }
  }
  return out;
}
