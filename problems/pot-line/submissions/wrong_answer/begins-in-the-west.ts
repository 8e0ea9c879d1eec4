// Right but for day 0, on which the boat is thought to lie at the west end.
function mostPence(pounds: number[], price: number[], around: number): number {
  const n = pounds.length;
  let west = new Array<number>(n + 1).fill(0);
  let east = new Array<number>(n + 1).fill(0);
  for (let length = 1; length <= n; length++) {
    const pence = price[n - length]!;
    const nextWest: number[] = [];
    const nextEast: number[] = [];
    for (let l = 0; l + length <= n; l++) {
      const a = pounds[l]! * pence + west[l + 1]!;
      const b = pounds[l + length - 1]! * pence + east[l]!;
      nextWest.push(Math.max(a, b - around));
      nextEast.push(Math.max(b, a - around));
    }
    west = nextWest;
    east = nextEast;
  }
  return west[0]!;
}
