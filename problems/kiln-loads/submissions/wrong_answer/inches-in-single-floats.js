// Inches are kept as single floats, which are plenty for the height of a pot.
function leastFuel(wood, height, chamber, lighting) {
  const w = Float32Array.from(wood), t = Float32Array.from(height), n = w.length, least = [0];
  for (let c = 1; c <= n; c++) {
    let hot = 0, tall = new Float32Array(1), best = Infinity;
    for (let f = c - 1; f >= 0; f--) {
      tall[0] += t[f];
      if (tall[0] > chamber) break;
      hot = Math.max(hot, wood[f]);
      best = Math.min(best, least[f] + lighting + hot);
    }
    least.push(best);
  }
  return least[n];
}
