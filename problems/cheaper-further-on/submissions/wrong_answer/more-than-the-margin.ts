// Wants a difference of more than the margin.
function cheaperFurtherOn(at: number[], price: number[], margin: number, reach: number): number[] {
  const answer = new Array<number>(at.length).fill(-1);
  const stack: number[] = [];
  for (let i = at.length - 1; i >= 0; i--) {
    let low = -1;
    let high = stack.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (price[stack[middle]] < price[i] - margin) low = middle;
      else high = middle - 1;
    }
    if (low >= 0 && at[stack[low]] - at[i] <= reach) answer[i] = at[stack[low]] - at[i];
    while (stack.length > 0 && price[stack[stack.length - 1]] >= price[i]) stack.pop();
    stack.push(i);
  }
  return answer;
}
