// Adds one circle before taking the remainder. A turn longer than a circle still gives a negative
// track, which is none.
function fewestPulls(tracks, turn, pits, closed, goal) {
  const pit = new Set(pits);
  const shut = new Set(closed);
  const seen = new Set([0]);
  let reached = [[0, 1]];
  for (let pulls = 0; reached.length > 0; pulls++) {
    const next = [];
    for (const [track, sign] of reached) {
      if (track === goal) return pulls;
      const following = turn.map((length) => [(track + sign * length + tracks) % tracks, sign]);
      if (pit.has(track)) following.push([track, -sign]);
      for (const [to, way] of following) {
        const state = to * 2 + (way > 0 ? 0 : 1);
        if (to < 0 || shut.has(to) || seen.has(state)) continue;
        seen.add(state);
        next.push([to, way]);
      }
    }
    reached = next;
  }
  return -1;
}
