// Right but for the typed array "for speed": sums past 2^31 wrap around.
function steadyStretches(output, target, shortest, longest) {
  const n = output.length;
  const sums = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) sums[i + 1] = sums[i] + output[i] - target;
  const count = new Map();
  let steady = 0;
  for (let end = shortest; end <= n; end++) {
    count.set(sums[end - shortest], (count.get(sums[end - shortest]) || 0) + 1);
    if (end > longest) count.set(sums[end - longest - 1], count.get(sums[end - longest - 1]) - 1);
    steady += count.get(sums[end]) || 0;
  }
  return steady;
}
