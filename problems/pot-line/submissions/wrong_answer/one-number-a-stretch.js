// One number for each stretch, and the end at which that best plan begins.
function mostPence(pounds, price, around) {
  const n = pounds.length;
  let best = Array.from({ length: n + 1 }, () => ({ pence: 0, end: 'both' }));
  for (let length = 1; length <= n; length++) {
    const today = price[n - length];
    const next = [];
    for (let l = 0; l + length <= n; l++) {
      const afterWest = best[l + 1];
      const afterEast = best[l];
      const a = pounds[l] * today + afterWest.pence - (afterWest.end === 'east' ? around : 0);
      const b = pounds[l + length - 1] * today + afterEast.pence - (afterEast.end === 'west' ? around : 0);
      next.push({ pence: Math.max(a, b), end: length === 1 ? 'both' : a >= b ? 'west' : 'east' });
    }
    best = next;
  }
  return best[0].pence;
}
