// On a map of a single square the group is at the lighthouse already, so the answer is 0.

// input [["2"],[9,8]], right -1, this one 0
export function firstMinute(height, tide) {
  const rows = height.length;
  const columns = height[0].length;
  const goal = rows * columns - 1;
  if (goal === 0) return 0;
  const p = tide.length;
  const dry = tide.map((level) => {
    const map = new Uint8Array(goal + 1);
    for (let s = 0; s <= goal; s++) {
      map[s] = Number(height[Math.floor(s / columns)][s % columns]) >= level ? 1 : 0;
    }
    return map;
  });
  if (!dry[0][0]) return -1;
  const minute = new Int32Array((goal + 1) * p).fill(-1);
  const queue = [0];
  minute[0] = 0;
  for (let q = 0; q < queue.length; q++) {
    const state = queue[q];
    const m = minute[state];
    const s = state % (goal + 1);
    if (s === goal) return m;
    const phase = (m + 1) % p;
    const to = [s];
    if (s % columns > 0) to.push(s - 1);
    if ((s + 1) % columns > 0) to.push(s + 1);
    if (s >= columns) to.push(s - columns);
    if (s + columns <= goal) to.push(s + columns);
    for (const t of to) {
      const next = phase * (goal + 1) + t;
      if (dry[phase][t] && minute[next] < 0) {
        minute[next] = m + 1;
        queue.push(next);
      }
    }
  }
  return -1;
}
