// Of stations with the same price one is enough in the list, the one that came into it first.
function cheaperFurtherOn(at, price, margin, reach) {
  const answer = new Array(at.length).fill(-1);
  const stack = [];
  for (let i = at.length - 1; i >= 0; i--) {
    while (stack.length > 0 && price[stack[stack.length - 1]] > price[i]) stack.pop();
    let low = 0;
    let high = stack.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (price[stack[middle]] <= price[i] - margin) low = middle + 1;
      else high = middle;
    }
    if (low > 0) {
      const distance = at[stack[low - 1]] - at[i];
      if (distance <= reach) answer[i] = distance;
    }
    if (stack.length === 0 || price[stack[stack.length - 1]] < price[i]) stack.push(i);
  }
  return answer;
}
