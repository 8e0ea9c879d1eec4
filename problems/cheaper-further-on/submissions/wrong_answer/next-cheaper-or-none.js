// Finds the next station that is not dearer and gives up when it is not cheap enough.
function cheaperFurtherOn(at, price, margin, reach) {
  const answer = new Array(at.length).fill(-1);
  const stack = [];
  for (let i = at.length - 1; i >= 0; i--) {
    while (stack.length > 0 && price[stack[stack.length - 1]] > price[i]) stack.pop();
    const next = stack[stack.length - 1];
    if (next !== undefined && price[i] - price[next] >= margin && at[next] - at[i] <= reach) {
      answer[i] = at[next] - at[i];
    }
    stack.push(i);
  }
  return answer;
}
