// The length is searched by halves, from one that is possible (0) to one that is too long (n).

// input: [[4],[1],6,1] right: 1 its answer: 0
export function longestFlight(grape, price, budget, most) {
  const n = grape.length;
  const ids = new Map();
  const kind = grape.map((g) => {
    if (!ids.has(g)) ids.set(g, ids.size);
    return ids.get(g);
  });
  const possible = (length) => {
    const count = new Int32Array(ids.size);
    let total = 0;
    let over = 0;
    for (let i = 0; i < n; i++) {
      total += price[i];
      if (++count[kind[i]] === most + 1) over++;
      if (i >= length) {
        total -= price[i - length];
        if (count[kind[i - length]]-- === most + 1) over--;
      }
      if (i >= length - 1 && total <= budget && over === 0) return true;
    }
    return false;
  };
  let low = 0;
  let high = n;
  while (high - low > 1) {
    const mid = (low + high) >> 1;
    if (possible(mid)) low = mid;
    else high = mid;
  }
  return low;
}
