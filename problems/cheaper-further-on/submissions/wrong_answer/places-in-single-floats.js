// Metres from the start of the road are kept in a Float32Array, as none needs a decimal.
function cheaperFurtherOn(at, price, margin, reach) {
  const a = Float32Array.from(at), n = at.length, out = new Array(n).fill(-1), stack = [];
  for (let i = n - 1; i >= 0; i--) {
    let l = 0, h = stack.length;
    while (l < h) { const m = (l + h) >> 1; if (price[stack[m]] <= price[i] - margin) l = m + 1; else h = m; }
    if (l > 0 && a[stack[l - 1]] - a[i] <= reach) out[i] = at[stack[l - 1]] - at[i];
    while (stack.length && price[stack[stack.length - 1]] >= price[i]) stack.pop();
    stack.push(i);
  }
  return out;
}
