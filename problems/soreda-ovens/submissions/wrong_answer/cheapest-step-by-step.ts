// Greedy: begins with the town for everybody and builds the oven that saves most, again and again.
function cheapestBread(
  downhill: number[],
  carter: number[],
  oven: number[],
  town: number[],
  loaves: number,
): number {
  const n = downhill.length;
  const above: number[][] = downhill.map(() => []);
  for (let i = 1; i < n; i++) above[downhill[i]].push(i);
  const pays = [...town];
  const built = new Set<number>();
  // Only a few rounds over all hamlets, so that it ends in time.
  for (let round = 0; round < 20; round++) {
    let changed = false;
    for (let v = 0; v < n; v++) {
      if (built.has(v)) continue;
      const offers = above[v].map((c) => ({ hamlet: c, fee: carter[c] }));
      if (v > 0) offers.push({ hamlet: downhill[v], fee: carter[v] });
      const useful = offers
        .filter(({ hamlet, fee }) => !built.has(hamlet) && fee < pays[hamlet])
        .sort((a, b) => pays[b.hamlet] - b.fee - (pays[a.hamlet] - a.fee))
        .slice(0, loaves);
      const saved = useful.reduce((sum, { hamlet, fee }) => sum + pays[hamlet] - fee, pays[v]);
      if (saved <= oven[v]) continue;
      built.add(v);
      changed = true;
      pays[v] = oven[v];
      for (const { hamlet, fee } of useful) pays[hamlet] = fee;
    }
    if (!changed) break;
  }
  return pays.reduce((sum, crowns) => sum + crowns, 0);
}
