// Pops all that is not cheaper by the margin, though a dearer station further back may want it.
function cheaperFurtherOn(at: number[], price: number[], margin: number, reach: number): number[] {
  const answer = new Array<number>(at.length).fill(-1);
  const stack: number[] = [];
  for (let i = at.length - 1; i >= 0; i--) {
    while (stack.length > 0 && price[i] - price[stack[stack.length - 1]] < margin) stack.pop();
    if (stack.length > 0) {
      const distance = at[stack[stack.length - 1]] - at[i];
      if (distance <= reach) answer[i] = distance;
    }
    stack.push(i);
  }
  return answer;
}
