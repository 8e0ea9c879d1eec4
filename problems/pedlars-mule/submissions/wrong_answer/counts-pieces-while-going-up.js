// Going up the weights, it is enough to remember how many pieces of this kind the best load of each weight holds; while it is below the stock, one more may go on top.

// input: [[[2,2,3,2],[2,8,2,1]],30] right: 22 answer: 16
export function bestLoad(goods, strength) {
  let best = new Float64Array(strength + 1);
  for (const [weight, gain, stock, crate] of goods) {
    const withKind = new Float64Array(strength + 1).fill(-1);
    const pieces = new Int32Array(strength + 1);
    for (let x = weight + crate; x <= strength; x++) {
      withKind[x] = best[x - weight - crate] + gain;
      pieces[x] = 1;
      const y = x - weight;
      if (withKind[y] >= 0 && pieces[y] < stock && withKind[y] + gain > withKind[x]) {
        withKind[x] = withKind[y] + gain;
        pieces[x] = pieces[y] + 1;
      }
      if (withKind[x - 1] > withKind[x]) {
        withKind[x] = withKind[x - 1];
        pieces[x] = pieces[x - 1];
      }
    }
    for (let x = 0; x <= strength; x++) if (withKind[x] > best[x]) best[x] = withKind[x];
  }
  return best[strength];
}
