// If nothing is heard, everything was lost in one fade; if nothing was sent, all of it is noise.

// input ["","",1,2,3], right 0, this one 1
export function leastTrouble(sent, heard, fade, noise, slip) {
  const n = sent.length;
  const m = heard.length;
  if (m === 0) return fade;
  if (n === 0) return m * noise;
  const w = m + 1;
  const cost = new Float64Array((n + 1) * w);
  // cheapest row above, for each column, at which a fade can begin
  const start = new Float64Array(w);
  for (let j = 0; j <= m; j++) start[j] = cost[j] = j * noise;
  for (let i = 1; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      let c = start[j] + fade;
      if (j > 0) {
        c = Math.min(c, cost[i * w + j - 1] + noise);
        c = Math.min(c, cost[(i - 1) * w + j - 1] + (sent[i - 1] === heard[j - 1] ? 0 : slip));
      }
      cost[i * w + j] = c;
      if (c < start[j]) start[j] = c;
    }
  }
  return cost[n * w + m];
}
