// Reverses once at most: whoever reverses again could have gone on in the first direction.
function fewestPulls(tracks: number, turn: number[], pits: number[], closed: number[], goal: number): number {
  const pit = new Set(pits);
  const shut = new Set(closed);
  const pulls = [new Int32Array(tracks).fill(-1), new Int32Array(tracks).fill(-1)];
  pulls[0]![0] = 0;
  const queue: [number, number][] = [[0, 0]];
  for (const [track, way] of queue) {
    if (track === goal) return pulls[way]![track]!;
    const offers: [number, number][] = turn.map((length) => {
      const step = length % tracks;
      return [(track + (way === 0 ? step : tracks - step)) % tracks, way];
    });
    if (way === 0 && pit.has(track)) offers.push([track, 1]);
    for (const [to, direction] of offers) {
      if (shut.has(to) || pulls[direction]![to] !== -1) continue;
      pulls[direction]![to] = pulls[way]![track]! + 1;
      queue.push([to, direction]);
    }
  }
  return -1;
}
