// Gives up after as many pulls as there are tracks: by then every track has been reached that can be.
function fewestPulls(tracks: number, turn: number[], pits: number[], closed: number[], goal: number): number {
  const pit = new Set(pits);
  const shut = new Set(closed);
  const seen = [new Uint8Array(tracks), new Uint8Array(tracks)];
  let reached: [number, number][] = [[0, 0]];
  seen[0]![0] = 1;
  for (let pulls = 0; pulls <= tracks; pulls++) {
    if (reached.some(([track]) => track === goal)) return pulls;
    const next: [number, number][] = [];
    for (const [track, way] of reached) {
      const offers: [number, number][] = turn.map((length) => {
        const step = length % tracks;
        return [(track + (way === 0 ? step : tracks - step)) % tracks, way];
      });
      if (pit.has(track)) offers.push([track, 1 - way]);
      for (const [to, direction] of offers) {
        if (shut.has(to) || seen[direction]![to]) continue;
        seen[direction]![to] = 1;
        next.push([to, direction]);
      }
    }
    reached = next;
  }
  return -1;
}
