// Each crate costs its own weight for every place that it ends up away from where it stood.
function leastEffort(crates: number[]): number {
  const order = crates.map((_, place) => place).sort((a, b) => crates[b] - crates[a] || a - b);
  let effort = 0;
  order.forEach((before, after) => {
    effort += crates[before] * Math.abs(after - before);
  });
  return effort;
}
