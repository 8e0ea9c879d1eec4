// Reverses at most twice: once to go back, and once more to go on as at first.
function fewestPulls(
  tracks: number,
  turn: number[],
  pits: number[],
  closed: number[],
  goal: number,
): number {
  const isPit = new Set(pits);
  // State: track and reversals so far. With 0 and with 2 of them the direction is clockwise.
  const taken = new Uint8Array(3 * tracks);
  for (const track of closed) taken.fill(1, 3 * track, 3 * track + 3);
  let reached = [0];
  for (let pulls = 0; reached.length > 0; pulls++) {
    const next: number[] = [];
    const offer = (track: number, reversals: number) => {
      const state = 3 * track + reversals;
      if (reversals > 2 || taken[state] === 1) return;
      taken[state] = 1;
      next.push(state);
    };
    for (const state of reached) {
      const track = Math.floor(state / 3);
      const reversals = state % 3;
      if (track === goal) return pulls;
      for (const length of turn) {
        const step = length % tracks;
        offer((track + (reversals === 1 ? tracks - step : step)) % tracks, reversals);
      }
      if (isPit.has(track)) offer(track, reversals + 1);
    }
    reached = next;
  }
  return -1;
}
