// Takes the whole stock of a kind or none of it.
function bestLoad(goods, strength) {
  const best = Array(strength + 1).fill(0);
  for (const [weight, gain, stock, crate] of goods) {
    const ounces = crate + stock * weight;
    for (let x = strength; x >= ounces; x--) best[x] = Math.max(best[x], best[x - ounces] + stock * gain);
  }
  return best[strength];
}
