// From the goal backwards, in both directions at once, with the levers undone.
export function fewestPulls(tracks: number, turn: number[], pits: number[], closed: number[], goal: number): number {
  const shut = new Set(closed);
  const pit = new Set(pits);
  if (shut.has(goal)) return -1;
  const steps = [...new Set(turn.map((t) => t % tracks))];
  const state = (at: number, way: number): number => 2 * at + way;
  let layer = [state(goal, 0), state(goal, 1)];
  const seen = new Set(layer);
  for (let pulls = 0; layer.length > 0; pulls++) {
    if (layer.includes(state(0, 0))) return pulls;
    const before: number[] = [];
    const visit = (s: number): void => {
      if (seen.has(s)) return;
      seen.add(s);
      before.push(s);
    };
    for (const s of layer) {
      const at = s >> 1, way = s & 1;
      for (const step of steps) {
        const from = (at + (way === 0 ? tracks - step : step)) % tracks;
        if (!shut.has(from)) visit(state(from, way));
      }
      if (pit.has(at)) visit(state(at, 1 - way));
    }
    layer = before;
  }
  return -1;
}
