// The number of stretches fits into 32 bits.

// input: 100,000 minutes of 0, target 0, shortest 1, longest 100,000 right: 5000050000 its answer: 705082704
export function steadyStretches(output, target, shortest, longest) {
  const n = output.length;
  const number = new Map();
  const group = new Int32Array(n + 1);
  let sum = 0;
  number.set(0, 0);
  for (let i = 1; i <= n; i++) {
    sum += output[i - 1] - target;
    let id = number.get(sum);
    if (id === undefined) number.set(sum, (id = number.size));
    group[i] = id;
  }
  const open = new Int32Array(number.size);
  const total = new Uint32Array(1);
  for (let end = shortest; end <= n; end++) {
    open[group[end - shortest]]++;
    if (end > longest) open[group[end - longest - 1]]--;
    total[0] += open[group[end]];
  }
  return total[0];
}
