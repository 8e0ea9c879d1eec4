// A stack of falling prices, built from the end of the road and searched by halving.
function cheaperFurtherOn(at: number[], price: number[], margin: number, reach: number): number[] {
  const n = at.length;
  const answer = new Array<number>(n).fill(-1);
  const stack = new Int32Array(n);
  let size = 0;
  for (let i = n - 1; i >= 0; i--) {
    while (size > 0 && price[stack[size - 1]] > price[i]) size--;
    // The topmost place in the stack that is cheap enough, or -1.
    let found = -1;
    let low = 0;
    let high = size - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (price[i] - price[stack[middle]] >= margin) {
        found = middle;
        low = middle + 1;
      } else high = middle - 1;
    }
    if (found >= 0 && at[stack[found]] - at[i] <= reach) answer[i] = at[stack[found]] - at[i];
    stack[size++] = i;
  }
  return answer;
}
