// One table and a flag: a fade goes on for free only where the best explanation so far ends in one.
function leastTrouble(sent: string, heard: string, fade: number, noise: number, slip: number): number {
  const n = sent.length;
  const m = heard.length;
  const least = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0));
  const inFade = Array.from({ length: n + 1 }, () => new Array<boolean>(m + 1).fill(false));
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      if (i === 0) {
        least[i]![j] = j * noise;
        continue;
      }
      let best = least[i - 1]![j]! + (inFade[i - 1]![j] ? 0 : fade);
      let faded = true;
      if (j > 0) {
        const passed = least[i - 1]![j - 1]! + (sent[i - 1] === heard[j - 1] ? 0 : slip);
        const extra = least[i]![j - 1]! + noise;
        if (Math.min(passed, extra) < best) {
          best = Math.min(passed, extra);
          faded = false;
        }
      }
      least[i]![j] = best;
      inFade[i]![j] = faded;
    }
  }
  return least[n]![m]!;
}
