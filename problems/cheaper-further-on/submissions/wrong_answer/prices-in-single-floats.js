// Prices are kept in a Float32Array, which takes half of the memory.
function cheaperFurtherOn(at, price, margin, reach) {
  const p = Float32Array.from(price), n = at.length, out = new Array(n).fill(-1), stack = [];
  for (let i = n - 1; i >= 0; i--) {
    let l = 0, h = stack.length;
    while (l < h) { const m = (l + h) >> 1; if (p[stack[m]] <= p[i] - margin) l = m + 1; else h = m; }
    if (l > 0 && at[stack[l - 1]] - at[i] <= reach) out[i] = at[stack[l - 1]] - at[i];
    while (stack.length && p[stack[stack.length - 1]] >= p[i]) stack.pop();
    stack.push(i);
  }
  return out;
}
