// Searches from the start and, with every pull undone, from the goal; the smaller side takes the
// next step. The answer is found as soon as both sides share a state.
function fewestPulls(tracks: number, turn: number[], pits: number[], closed: number[], goal: number): number {
  const shut = new Uint8Array(tracks);
  for (const track of closed) shut[track] = 1;
  if (shut[goal]) return -1;
  if (goal === 0) return 0;
  const pit = new Uint8Array(tracks);
  for (const track of pits) pit[track] = 1;
  const steps = [...new Set(turn.map((length) => length % tracks))];

  // Even states are clockwise, odd ones counterclockwise. Undoing a turn is a turn the other way.
  function neighbours(state: number, undo: boolean): number[] {
    const track = state >> 1;
    const direction = state & 1;
    const onward = (direction === 0) !== undo;
    const found: number[] = [];
    for (const step of steps) {
      const to = onward ? (track + step) % tracks : (track - step + tracks) % tracks;
      if (!shut[to]) found.push(to * 2 + direction);
    }
    if (pit[track]) found.push(state ^ 1);
    return found;
  }

  const owner = new Uint8Array(2 * tracks);
  let front = [0];
  let back = [goal * 2, goal * 2 + 1];
  owner[0] = 1;
  for (const state of back) owner[state] = 2;
  for (let pulls = 1; front.length > 0 && back.length > 0; pulls++) {
    const forward = front.length <= back.length;
    const mine = forward ? 1 : 2;
    const next: number[] = [];
    for (const state of forward ? front : back) {
      for (const to of neighbours(state, !forward)) {
        if (owner[to] === mine) continue;
        if (owner[to] !== 0) return pulls;
        owner[to] = mine;
        next.push(to);
      }
    }
    if (forward) front = next;
    else back = next;
  }
  return -1;
}
