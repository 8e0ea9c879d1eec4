/**
 * Breadth-first over (track, direction). State `track` is clockwise, state `track + tracks` is
 * counterclockwise; a state that was reached or must not be reached is taken.
 */
export function fewestPulls(
  tracks: number,
  turn: readonly number[],
  pits: readonly number[],
  closed: readonly number[],
  goal: number,
): number {
  const isPit = new Uint8Array(tracks);
  for (const track of pits) isPit[track] = 1;
  const taken = new Uint8Array(2 * tracks);
  for (const track of closed) {
    taken[track] = 1;
    taken[track + tracks] = 1;
  }

  let reached = [0];
  for (let pulls = 0; reached.length > 0; pulls++) {
    const next: number[] = [];
    const offer = (state: number) => {
      if (taken[state] === 1) return;
      taken[state] = 1;
      next.push(state);
    };
    for (const state of reached) {
      const track = state % tracks;
      if (track === goal) return pulls;
      for (const length of turn) {
        const step = length % tracks;
        if (state === track) offer((track + step) % tracks);
        else offer(((track + tracks - step) % tracks) + tracks);
      }
      if (isPit[track] === 1) offer((state + tracks) % (2 * tracks));
    }
    reached = next;
  }
  return -1;
}
