// Makes all walks as short as ways through other churches first, though no church is entered twice.
function shortestRound(walk, key) {
  const n = walk.length;
  const way = walk.map((row) => [...row]);
  for (let k = 0; k < n; k++)
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) way[i][j] = Math.min(way[i][j], way[i][k] + way[k][j]);
  const best = Array.from({ length: 1 << n }, () => Array(n).fill(Infinity));
  for (let i = 0; i < n; i++) if (key[i] < 0) best[1 << i][i] = 0;
  for (let set = 1; set < 1 << n; set++)
    for (let last = 0; last < n; last++)
      for (let next = 0; next < n; next++) {
        if ((set >> next) & 1 || (key[next] >= 0 && !((set >> key[next]) & 1))) continue;
        const grown = set | (1 << next);
        best[grown][next] = Math.min(best[grown][next], best[set][last] + way[last][next]);
      }
  const answer = Math.min(...best[(1 << n) - 1]);
  return answer === Infinity ? -1 : answer;
}
