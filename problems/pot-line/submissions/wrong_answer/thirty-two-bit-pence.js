// Right but for typed arrays of 32 bits.
function mostPence(pounds, price, around) {
  const n = pounds.length;
  let west = new Int32Array(n + 1);
  let east = new Int32Array(n + 1);
  for (let length = 1; length <= n; length++) {
    const pence = price[n - length];
    const nextWest = new Int32Array(n + 1);
    const nextEast = new Int32Array(n + 1);
    for (let l = 0; l + length <= n; l++) {
      const a = pounds[l] * pence + west[l + 1];
      const b = pounds[l + length - 1] * pence + east[l];
      nextWest[l] = Math.max(a, b - around);
      nextEast[l] = Math.max(b, a - around);
    }
    west = nextWest;
    east = nextEast;
  }
  return Math.max(west[0], east[0]);
}
