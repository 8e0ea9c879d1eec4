// A kind of which one piece with its crate already fills the mule does not fit.
export function bestLoad(goods, strength) {
  let coins = new Array(strength + 1).fill(0);
  for (const [weight, gain, stock, crate] of goods) {
    if (weight + crate >= strength) continue;
    const withCrate = new Array(strength + 1).fill(-Infinity);
    for (let w = crate; w <= strength; w++) withCrate[w] = coins[w - crate];
    let left = Math.min(stock, Math.floor((strength - crate) / weight));
    for (let bundle = 1; left > 0; bundle *= 2) {
      const pieces = Math.min(bundle, left);
      left -= pieces;
      for (let w = strength; w >= crate + pieces * weight; w--) {
        const sum = withCrate[w - pieces * weight] + pieces * gain;
        if (sum > withCrate[w]) withCrate[w] = sum;
      }
    }
    coins = coins.map((c, w) => Math.max(c, withCrate[w]));
  }
  return coins[strength];
}
