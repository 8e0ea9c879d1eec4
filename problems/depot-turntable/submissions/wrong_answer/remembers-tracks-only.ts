// Remembers tracks instead of states: on a pit the same track seems to be visited already, so it
// goes on both ways at once only from the first visit and forgets the pull for reversing.
function fewestPulls(tracks: number, turn: number[], pits: number[], closed: number[], goal: number): number {
  const pit = new Set(pits);
  const seen = new Set<number>(closed);
  seen.add(0);
  const queue: [number, number, number][] = [[0, 1, 0]];
  for (let head = 0; head < queue.length; head++) {
    const [track, sign, pulls] = queue[head];
    if (track === goal) return pulls;
    for (const way of pit.has(track) ? [sign, -sign] : [sign]) {
      for (const length of turn) {
        const to = (((track + way * length) % tracks) + tracks) % tracks;
        if (seen.has(to)) continue;
        seen.add(to);
        queue.push([to, way, pulls + (way === sign ? 1 : 2)]);
      }
    }
  }
  return -1;
}
