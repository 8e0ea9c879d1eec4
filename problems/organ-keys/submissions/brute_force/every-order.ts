// Walks every possible order to its end.
function shortestRound(walk: number[][], key: number[]): number {
  const n = walk.length;
  const done: boolean[] = new Array<boolean>(n).fill(false);
  let best = -1;
  const visit = (last: number, count: number, minutes: number) => {
    if (count === n) {
      if (best === -1 || minutes < best) best = minutes;
      return;
    }
    for (let next = 0; next < n; next++) {
      if (done[next] || (key[next] !== -1 && !done[key[next]!])) continue;
      done[next] = true;
      visit(next, count + 1, minutes + (last === -1 ? 0 : walk[last]![next]!));
      done[next] = false;
    }
  };
  visit(-1, 0, 0);
  return best;
}
