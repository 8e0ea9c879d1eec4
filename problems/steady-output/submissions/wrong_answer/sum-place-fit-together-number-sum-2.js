// "A sum and its place fit together into one number, sum * 2^17 + place, so that one plain sort brings equal sums together" (beyond 2^53 the last bits of the place get lost).
export function steadyStretches(output, target, shortest, longest) {
  const SHIFT = 131072;
  const n = output.length;
  const keys = new Float64Array(n + 1);
  let sum = 0;
  for (let i = 0; i <= n; i++) {
    keys[i] = sum * SHIFT + i;
    if (i < n) sum += output[i] - target;
  }
  keys.sort();
  let count = 0;
  let from = 0;
  let to = 0;
  for (let i = 0; i <= n; i++) {
    // stretches that end at key i begin at the keys from .. to - 1
    if (i > 0 && Math.floor(keys[i] / SHIFT) !== Math.floor(keys[i - 1] / SHIFT)) from = to = i;
    while (keys[from] < keys[i] - longest) from++;
    while (to < i && keys[to] <= keys[i] - shortest) to++;
    if (to > from) count += to - from;
  }
  return count;
}
