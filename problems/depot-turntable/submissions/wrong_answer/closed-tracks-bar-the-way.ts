// Does not let the turntable sweep past a closed track.
function fewestPulls(tracks: number, turn: number[], pits: number[], closed: number[], goal: number): number {
  const pit = new Set(pits);
  const shut = new Set(closed);
  // How far it is from each track to the next closed one, in both directions: two rounds of the hall.
  const room = [1, -1].map((sign) => {
    const distance = new Array(tracks).fill(Infinity);
    let far = Infinity;
    for (let i = 0; i < 2 * tracks; i++) {
      const track = sign > 0 ? tracks - 1 - (i % tracks) : i % tracks;
      far = shut.has(track) ? 0 : far + 1;
      distance[track] = far;
    }
    return distance;
  });
  const seen = new Set<number>([0]);
  const queue: [number, number, number][] = [[0, 0, 0]];
  for (let head = 0; head < queue.length; head++) {
    const [track, direction, pulls] = queue[head];
    if (track === goal) return pulls;
    const next: [number, number][] = [];
    for (const length of turn) {
      if (length >= room[direction][track]) continue;
      const step = length % tracks;
      next.push([(direction === 0 ? track + step : track - step + tracks) % tracks, direction]);
    }
    if (pit.has(track)) next.push([track, 1 - direction]);
    for (const [to, way] of next) {
      if (seen.has(to * 2 + way)) continue;
      seen.add(to * 2 + way);
      queue.push([to, way, pulls + 1]);
    }
  }
  return -1;
}
