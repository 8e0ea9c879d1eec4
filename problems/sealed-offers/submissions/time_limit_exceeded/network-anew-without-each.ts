// For every offer accepts the others from cheap to dear until its isles are joined.
function highestPrices(isles: number, offers: number[][]): number[] {
  const order = offers.map((_, i) => i).sort((x, y) => offers[x][2] - offers[y][2]);
  const group = new Int32Array(isles);
  const find = (isle: number): number => {
    while (group[isle] !== isle) {
      group[isle] = group[group[isle]];
      isle = group[isle];
    }
    return isle;
  };
  return offers.map(([start, goal], own) => {
    for (let isle = 0; isle < isles; isle++) group[isle] = isle;
    for (const i of order) {
      if (i === own) continue;
      group[find(offers[i][0])] = find(offers[i][1]);
      if (find(start) === find(goal)) return offers[i][2];
    }
    return -1;
  });
}
