// Whatever is not cheap enough for this station can go, and nobody further back will want it.
//
// Unlike only_the_last_one_waiting.py, this one goes backwards and throws away what is offered, not who waits.
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
