// The usual table over stretches, without any fuel.
function mostPence(pounds: number[], price: number[], around: number): number {
  const n = pounds.length;
  let best = new Array<number>(n + 1).fill(0);
  for (let length = 1; length <= n; length++) {
    const pence = price[n - length]!;
    const next: number[] = [];
    for (let l = 0; l + length <= n; l++) {
      next.push(Math.max(pounds[l]! * pence + best[l + 1]!, pounds[l + length - 1]! * pence + best[l]!));
    }
    best = next;
  }
  return best[0]!;
}
