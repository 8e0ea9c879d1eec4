// Tries every lever from every state, again and again, as long as a state is reached in fewer pulls
// than before.
function fewestPulls(tracks: number, turn: number[], pits: number[], closed: number[], goal: number): number {
  const fewest = new Map<string, number>();
  const visit = (track: number, clockwise: boolean, pulls: number): void => {
    const state = `${track} ${clockwise}`;
    if (closed.includes(track) || pulls >= (fewest.get(state) ?? Infinity)) return;
    fewest.set(state, pulls);
    for (const length of turn) {
      const to = (track + (clockwise ? length : -length)) % tracks;
      visit(to < 0 ? to + tracks : to, clockwise, pulls + 1);
    }
    if (pits.includes(track)) visit(track, !clockwise, pulls + 1);
  };
  visit(0, true, 0);
  const best = Math.min(fewest.get(`${goal} true`) ?? Infinity, fewest.get(`${goal} false`) ?? Infinity);
  return best === Infinity ? -1 : best;
}
