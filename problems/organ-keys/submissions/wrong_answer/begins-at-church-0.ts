// Takes it for granted that the round begins in church 0.
function shortestRound(walk: number[][], key: number[]): number {
  const n = walk.length;
  if (key[0] !== -1) return -1;
  const best: number[][] = Array.from({ length: 1 << n }, () => new Array<number>(n).fill(Infinity));
  best[1]![0] = 0;
  for (let set = 1; set < 1 << n; set++) {
    for (let last = 0; last < n; last++) {
      if (best[set]![last] === Infinity) continue;
      for (let next = 0; next < n; next++) {
        if (set & (1 << next) || (key[next] !== -1 && !(set & (1 << key[next]!)))) continue;
        const grown = set | (1 << next);
        best[grown]![next] = Math.min(best[grown]![next]!, best[set]![last]! + walk[last]![next]!);
      }
    }
  }
  const answer = Math.min(...best[(1 << n) - 1]!);
  return answer === Infinity ? -1 : answer;
}
