// Breadth-first search with a queue of (track, direction) and the number of pulls for each state.
function fewestPulls(tracks: number, turn: number[], pits: number[], closed: number[], goal: number): number {
  const pit = new Set(pits);
  const shut = new Set(closed);
  const pulls: number[][] = [new Array(tracks).fill(-1), new Array(tracks).fill(-1)];
  pulls[0][0] = 0;
  const queue: [number, number][] = [[0, 0]];
  for (let head = 0; head < queue.length; head++) {
    const [track, direction] = queue[head];
    if (track === goal) return pulls[direction][track];
    const next: [number, number][] = turn.map((length) => {
      const to = (track + (direction === 0 ? length : -length)) % tracks;
      return [to < 0 ? to + tracks : to, direction];
    });
    if (pit.has(track)) next.push([track, 1 - direction]);
    for (const [to, way] of next) {
      if (shut.has(to) || pulls[way][to] !== -1) continue;
      pulls[way][to] = pulls[direction][track] + 1;
      queue.push([to, way]);
    }
  }
  return -1;
}
