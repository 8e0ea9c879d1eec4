// In a best load every kind is taken whole or not at all, except for one kind at most: else one piece more of the better of two would replace some of the other.

// input: [[[3,1,3,0],[6,3,2,1]],10] right: 4 answer: 3
export function bestLoad(goods: number[][], strength: number): number {
  const S = strength + 1;
  let whole = new Float64Array(S); // all or nothing so far
  let part = new Float64Array(S); // one kind may be broken into
  for (const [w, g, stock, crate] of goods) {
    const all = crate + w * stock;
    const nextWhole = whole.slice();
    const nextPart = part.slice();
    for (let x = all; x < S; x++) {
      nextWhole[x] = Math.max(nextWhole[x], whole[x - all] + g * stock);
      nextPart[x] = Math.max(nextPart[x], part[x - all] + g * stock);
    }
    // a part of this kind upon whole ones, by a sliding window for each remainder
    for (let r = 0; r < w; r++) {
      const q: number[] = [];
      const val: number[] = [];
      let head = 0;
      for (let k = 0, x = r; x + crate < S; k++, x += w) {
        const v = whole[x] - k * g;
        while (q.length > head && val[val.length - 1] <= v) { q.pop(); val.pop(); }
        q.push(k);
        val.push(v);
        if (q[head] < k - stock) head++;
        nextPart[x + crate] = Math.max(nextPart[x + crate], val[head] + k * g);
      }
    }
    whole = nextWhole;
    part = nextPart;
  }
  return Math.max(whole[strength], part[strength]);
}
