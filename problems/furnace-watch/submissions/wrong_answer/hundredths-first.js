// The place is so many hundredths of the readings: their number divided by 100, times the per cent, rounded up.
function rollingPercentile(heat, width, percent, least) {
  const s = [], out = [];
  const at = (v) => { let l = 0, h = s.length; while (l < h) { const m = (l + h) >> 1; if (s[m] < v) l = m + 1; else h = m; } return l; };
  heat.forEach((v, i) => {
    if (v !== null) s.splice(at(v), 0, v);
    const o = heat[i - width] ?? null;
    if (o !== null) s.splice(at(o), 1);
    if (i >= width - 1) out.push(s.length < least ? null : s[Math.ceil((s.length / 100) * percent) - 1]);
  });
  return out;
}
