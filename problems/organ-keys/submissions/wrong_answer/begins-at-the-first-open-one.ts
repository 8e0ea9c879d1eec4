// He begins at the open church with the lowest number.
//
// Unlike in begins-at-church-0.ts, that is not always church 0.
function shortestRound(walk: number[][], key: number[]): number {
  const n = walk.length;
  const full = (1 << n) - 1;
  const best: number[][] = Array.from({ length: 1 << n }, () => new Array<number>(n).fill(Infinity));
  for (let i = 0; i < n; i++) if (key[i] === -1) { best[1 << i]![i] = 0; break; }
  for (let set = 1; set <= full; set++) {
    for (let last = 0; last < n; last++) {
      const soFar = best[set]![last]!;
      if (soFar === Infinity) continue;
      for (let next = 0; next < n; next++) {
        if (set & (1 << next)) continue;
        if (key[next] !== -1 && !(set & (1 << key[next]!))) continue;
        const grown = set | (1 << next);
        best[grown]![next] = Math.min(best[grown]![next]!, soFar + walk[last]![next]!);
      }
    }
  }
  const answer = Math.min(...best[full]!);
  return answer === Infinity ? -1 : answer;
}
