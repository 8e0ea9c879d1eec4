// Takes every lever to turn either way at will, and needs no reversing at all.
function fewestPulls(tracks, turn, pits, closed, goal) {
  const taken = new Uint8Array(tracks);
  for (const track of closed) taken[track] = 1;
  taken[0] = 1;
  let reached = [0];
  for (let pulls = 0; reached.length > 0; pulls++) {
    const next = [];
    for (const track of reached) {
      if (track === goal) return pulls;
      for (const length of turn) {
        const step = length % tracks;
        for (const to of [(track + step) % tracks, (track - step + tracks) % tracks]) {
          if (taken[to]) continue;
          taken[to] = 1;
          next.push(to);
        }
      }
    }
    reached = next;
  }
  return -1;
}
