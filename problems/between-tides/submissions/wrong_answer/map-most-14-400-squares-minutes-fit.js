// The map has at most 14,400 squares, so the minutes fit into 16 bits (but on a long winding way the group may have to wait for the ebb at every second square).
export function firstMinute(height, tide) {
  const rows = height.length;
  const cols = height[0].length;
  const p = tide.length;
  const cells = rows * cols;
  const level = new Int8Array(cells);
  for (let s = 0; s < cells; s++) level[s] = Number(height[Math.floor(s / cols)][s % cols]);
  if (level[0] < tide[0]) return -1;
  const minute = new Int16Array(cells * p);
  const seen = new Uint8Array(cells * p);
  const queue = new Int32Array(cells * p);
  let tail = 1;
  seen[0] = 1;
  for (let head = 0; head < tail; head++) {
    const state = queue[head];
    const s = Math.floor(state / p);
    const phase = state % p;
    if (s === cells - 1) return minute[state];
    const next = phase + 1 === p ? 0 : phase + 1;
    const c = s % cols;
    const ways = [s];
    if (c > 0) ways.push(s - 1);
    if (c + 1 < cols) ways.push(s + 1);
    if (s >= cols) ways.push(s - cols);
    if (s + cols < cells) ways.push(s + cols);
    for (const t of ways) {
      const k = t * p + next;
      if (seen[k] || level[t] < tide[next]) continue;
      seen[k] = 1;
      minute[k] = minute[state] + 1;
      queue[tail++] = k;
    }
  }
  return -1;
}
