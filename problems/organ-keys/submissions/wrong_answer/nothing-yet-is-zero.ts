// In the table of minutes 0 stands for a set of churches that has not come up yet.
function shortestRound(walk: number[][], key: number[]): number {
  const n = walk.length;
  if (n === 1) return key[0] === -1 ? 0 : -1;
  const full = (1 << n) - 1;
  const best = Array.from({ length: 1 << n }, () => new Array<number>(n).fill(0));
  for (let set = 1; set < full; set++) {
    const isFirst = (set & (set - 1)) === 0;
    for (let last = 0; last < n; last++) {
      if (!(set & (1 << last))) continue;
      if (isFirst ? key[last] !== -1 : !best[set]![last]) continue;
      for (let next = 0; next < n; next++) {
        if (set & (1 << next)) continue;
        if (key[next] !== -1 && !(set & (1 << key[next]!))) continue;
        const grown = best[set | (1 << next)]!;
        const minutes = best[set]![last]! + walk[last]![next]!;
        if (!grown[next] || minutes < grown[next]!) grown[next] = minutes;
      }
    }
  }
  const found = best[full]!.filter((minutes) => minutes > 0);
  return found.length > 0 ? Math.min(...found) : -1;
}
