// Fewer than 2^15 pulls are always enough for 30,000 tracks, so 16 bits hold the distance.

// input [30000,[1],[29997],[29998],29999]; right: 59996; this: -5540
export function fewestPulls(tracks, turn, pits, closed, goal) {
  const pulls = new Int16Array(2 * tracks).fill(-1);
  const shut = new Uint8Array(tracks), pit = new Uint8Array(tracks);
  for (const c of closed) shut[c] = 1;
  for (const p of pits) pit[p] = 1;
  const queue = new Int32Array(2 * tracks);
  let tail = 1;
  pulls[0] = 0;
  const seen = new Uint8Array(2 * tracks);
  seen[0] = 1;
  for (let head = 0; head < tail; head++) {
    const s = queue[head], back = s >= tracks, x = back ? s - tracks : s;
    if (x === goal) return pulls[s];
    const go = (to) => {
      if (seen[to]) return;
      seen[to] = 1;
      pulls[to] = pulls[s] + 1;
      queue[tail++] = to;
    };
    for (const t of turn) {
      const y = back ? (x - (t % tracks) + tracks) % tracks : (x + t) % tracks;
      if (!shut[y]) go(back ? y + tracks : y);
    }
    if (pit[x]) go(back ? x : x + tracks);
  }
  return -1;
}
