// "The oven bakes for those above it that save most against what they pay without an oven of their own" (their own oven may be the cheaper way, so that they save less).
export function cheapestBread(downhill, carter, oven, town, loaves) {
  const n = downhill.length;
  const base = new Float64Array(n);
  const extra = new Float64Array(n).fill(Infinity);
  const above = Array.from({ length: n }, () => []);
  for (let i = n - 1; ; i--) {
    above[i].sort((a, b) => b[0] - a[0]);
    let own = oven[i] + base[i];
    let host = own;
    let k = 0;
    for (const [, save] of above[i]) {
      if (save <= 0) continue;
      if (k < loaves) own -= save;
      if (k < loaves - 1) host -= save;
      k++;
    }
    above[i] = [];
    const plain = base[i] + Math.min(town[i], extra[i]);
    const free = Math.min(plain, own);
    if (i === 0) return free;
    const d = downhill[i];
    const served = base[i] + carter[i];
    above[d].push([plain - served, free - served]);
    base[d] += free;
    extra[d] = Math.min(extra[d], host + carter[i] - free);
  }
}
