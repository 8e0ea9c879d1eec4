// Top down: the least still to walk from here with these done, remembered by situation.
function shortestRound(walk: number[][], key: number[]): number {
  const n = walk.length;
  const known = new Map<number, number>();
  const isOpen = (church: number, done: number) => key[church] === -1 || (done >> key[church]!) % 2 === 1;

  function left(done: number, here: number): number {
    if (done === 2 ** n - 1) return 0;
    const situation = done * 16 + here;
    const before = known.get(situation);
    if (before !== undefined) return before;
    let least = Infinity;
    for (let next = 0; next < n; next++) {
      if ((done >> next) % 2 === 1 || !isOpen(next, done)) continue;
      least = Math.min(least, walk[here]![next]! + left(done + 2 ** next, next));
    }
    known.set(situation, least);
    return least;
  }

  let least = Infinity;
  for (let first = 0; first < n; first++) {
    if (key[first] === -1) least = Math.min(least, left(2 ** first, first));
  }
  return Number.isFinite(least) ? least : -1;
}
