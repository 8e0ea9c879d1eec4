// Lets a locked church be tuned only right after the church where its key hangs.
function shortestRound(walk: number[][], key: number[]): number {
  const n = walk.length;
  const best: number[][] = Array.from({ length: 1 << n }, () => new Array<number>(n).fill(Infinity));
  for (let i = 0; i < n; i++) if (key[i] === -1) best[1 << i]![i] = 0;
  for (let set = 1; set < 1 << n; set++) {
    for (let last = 0; last < n; last++) {
      for (let next = 0; next < n; next++) {
        if (set & (1 << next) || (key[next] !== -1 && key[next] !== last)) continue;
        const grown = set | (1 << next);
        best[grown]![next] = Math.min(best[grown]![next]!, best[set]![last]! + walk[last]![next]!);
      }
    }
  }
  const answer = Math.min(...best[(1 << n) - 1]!);
  return answer === Infinity ? -1 : answer;
}
