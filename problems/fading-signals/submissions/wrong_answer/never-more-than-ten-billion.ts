// No night costs more than 10^10 points, so that stands for what is not possible.
function leastTrouble(sent: string, heard: string, fade: number, noise: number, slip: number): number {
  const n = sent.length;
  const m = heard.length;
  const least = Array.from({ length: n + 1 }, () => new Float64Array(m + 1));
  const fading = Array.from({ length: n + 1 }, () => new Float64Array(m + 1).fill(1e10));
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      if (i === 0) {
        least[0]![j] = j * noise;
        continue;
      }
      fading[i]![j] = Math.min(fading[i - 1]![j]!, least[i - 1]![j]! + fade);
      let best = fading[i]![j]!;
      if (j > 0) {
        best = Math.min(best, least[i]![j - 1]! + noise);
        best = Math.min(best, least[i - 1]![j - 1]! + (sent[i - 1] === heard[j - 1] ? 0 : slip));
      }
      least[i]![j] = best;
    }
  }
  return least[n]![m]!;
}
