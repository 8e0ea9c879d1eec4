// Nobody needs more minutes than there are squares and one whole tide on top.

// input [["2120"],[0,2,2,2,1]], right 10, this one -1
export function firstMinute(height: string[], tide: number[]): number {
  const rows = height.length;
  const columns = height[0].length;
  const p = tide.length;
  const w = columns + 2;
  const h = new Int8Array((rows + 2) * w).fill(-1);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) h[(r + 1) * w + c + 1] = height[r].charCodeAt(c) - 48;
  }
  const start = w + 1;
  const goal = rows * w + columns;
  const limit = rows * columns + p;
  if (h[start] < tide[0]) return -1;
  const seen: Uint8Array[] = tide.map(() => new Uint8Array(h.length));
  let group = [start];
  for (let minute = 0; minute <= limit; minute++) {
    if (group.includes(goal)) return minute;
    const phase = (minute + 1) % p;
    const next: number[] = [];
    for (const s of group) {
      for (const t of [s, s - 1, s + 1, s - w, s + w]) {
        if (h[t] >= tide[phase] && !seen[phase][t]) {
          seen[phase][t] = 1;
          next.push(t);
        }
      }
    }
    group = next;
  }
  return -1;
}
