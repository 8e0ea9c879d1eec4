// Tries everything that can happen to the next letter, remembering nothing.
function leastTrouble(sent: string, heard: string, fade: number, noise: number, slip: number): number {
  function from(i: number, j: number, inFade: boolean): number {
    if (i === sent.length && j === heard.length) return 0;
    let best = Infinity;
    if (i < sent.length) best = (inFade ? 0 : fade) + from(i + 1, j, true);
    if (j < heard.length) best = Math.min(best, noise + from(i, j + 1, false));
    if (i < sent.length && j < heard.length) {
      best = Math.min(best, (sent[i] === heard[j] ? 0 : slip) + from(i + 1, j + 1, false));
    }
    return best;
  }
  return from(0, 0, false);
}
