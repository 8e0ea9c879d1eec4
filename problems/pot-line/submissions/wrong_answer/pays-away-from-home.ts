// The end of day 0 is home: each day on which he hauls at the other end costs `around`, and coming
// back costs nothing.
function mostPence(pounds: number[], price: number[], around: number): number {
  const n = pounds.length;
  const most = (toWest: number, toEast: number): number[] => {
    let best = new Array<number>(n + 1).fill(0);
    let first: number[] = [];
    for (let length = 1; length <= n; length++) {
      const pence = price[n - length]!;
      const fuel = length === 1 ? 0 : 1;
      const next: number[] = [];
      for (let l = 0; l + length <= n; l++) {
        const west = pounds[l]! * pence + best[l + 1]! - fuel * toWest;
        const east = pounds[l + length - 1]! * pence + best[l]! - fuel * toEast;
        if (length === n) first = [west + fuel * toWest, east + fuel * toEast];
        next.push(Math.max(west, east));
      }
      best = next;
    }
    return first;
  };
  return Math.max(most(0, around)[0]!, most(around, 0)[1]!);
}
