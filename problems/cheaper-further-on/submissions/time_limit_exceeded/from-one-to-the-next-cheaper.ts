// Finds the next cheaper station with a stack, then hops from one to the next until the margin is
// reached. The chains are as long as the road when prices fall by a cent at a time.
function cheaperFurtherOn(at: number[], price: number[], margin: number, reach: number): number[] {
  const n = at.length;
  const next = new Array<number>(n).fill(-1);
  const answer = new Array<number>(n).fill(-1);
  for (let i = n - 1; i >= 0; i--) {
    let j = i + 1 < n ? i + 1 : -1;
    while (j !== -1 && price[j] > price[i]) j = next[j];
    next[i] = j;
    let k = j;
    while (k !== -1 && price[i] - price[k] < margin) k = next[k];
    if (k !== -1 && at[k] - at[i] <= reach) answer[i] = at[k] - at[i];
  }
  return answer;
}
