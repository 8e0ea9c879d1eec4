// The right search, but whether a state was seen is looked up by walking through a list.
function fewestPulls(tracks: number, turn: number[], pits: number[], closed: number[], goal: number): number {
  const queue: { track: number; sign: number; pulls: number }[] = [{ track: 0, sign: 1, pulls: 0 }];
  for (let head = 0; head < queue.length; head++) {
    const { track, sign, pulls } = queue[head];
    if (track === goal) return pulls;
    const offer = (to: number, way: number) => {
      if (closed.includes(to)) return;
      if (queue.some((one) => one.track === to && one.sign === way)) return;
      queue.push({ track: to, sign: way, pulls: pulls + 1 });
    };
    for (const length of turn) offer((((track + sign * length) % tracks) + tracks) % tracks, sign);
    if (pits.includes(track)) offer(track, -sign);
  }
  return -1;
}
