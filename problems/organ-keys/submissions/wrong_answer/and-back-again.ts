// The textbook's round trip: adds the way back to the first church.
function shortestRound(walk: number[][], key: number[]): number {
  const n = walk.length;
  let answer = Infinity;
  for (let first = 0; first < n; first++) {
    if (key[first] !== -1) continue;
    const best = new Float64Array((1 << n) * n).fill(Infinity);
    best[(1 << first) * n + first] = 0;
    for (let set = 1; set < 1 << n; set++) {
      if (!(set & (1 << first))) continue;
      for (let last = 0; last < n; last++) {
        const soFar = best[set * n + last]!;
        if (soFar === Infinity) continue;
        for (let next = 0; next < n; next++) {
          if (set & (1 << next) || (key[next] !== -1 && !(set & (1 << key[next]!)))) continue;
          const grown = (set | (1 << next)) * n + next;
          best[grown] = Math.min(best[grown]!, soFar + walk[last]![next]!);
        }
      }
    }
    for (let last = 0; last < n; last++) {
      answer = Math.min(answer, best[((1 << n) - 1) * n + last]! + walk[last]![first]!);
    }
  }
  return answer === Infinity ? -1 : answer;
}
