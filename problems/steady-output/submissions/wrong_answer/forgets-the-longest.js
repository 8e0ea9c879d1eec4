// Delays the beginnings by the shortest stretch but never lets one go: stretches of any length count.
function steadyStretches(output, target, shortest, longest) {
  const sums = [0];
  for (const watts of output) sums.push(sums[sums.length - 1] + watts - target);
  const count = new Map();
  let steady = 0;
  for (let end = shortest; end < sums.length; end++) {
    const beginning = sums[end - shortest];
    count.set(beginning, (count.get(beginning) || 0) + 1);
    steady += count.get(sums[end]) || 0;
  }
  return steady;
}
