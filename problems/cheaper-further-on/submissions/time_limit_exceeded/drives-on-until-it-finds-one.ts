// Drives on from every station until one is cheap enough or out of reach.
function cheaperFurtherOn(at: number[], price: number[], margin: number, reach: number): number[] {
  const answer: number[] = [];
  for (let i = 0; i < at.length; i++) {
    let distance = -1;
    for (let j = i + 1; j < at.length && at[j] - at[i] <= reach; j++) {
      if (price[i] - price[j] >= margin) {
        distance = at[j] - at[i];
        break;
      }
    }
    answer.push(distance);
  }
  return answer;
}
