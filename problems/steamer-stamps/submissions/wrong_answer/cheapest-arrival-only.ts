// Keeps one arrival for each pier, the cheapest one, with the stamps it happens to have.
function cheapestTrip(piers: number, lines: number[][], boxes: number): number {
  const from: number[][][] = Array.from({ length: piers }, () => []);
  for (const [a, b, price, gain] of lines) {
    from[a].push([b, price, gain]);
    from[b].push([a, price, gain]);
  }
  const cost: number[] = new Array(piers).fill(Infinity);
  const stamps: number[] = new Array(piers).fill(0);
  const done: boolean[] = new Array(piers).fill(false);
  cost[0] = 0;
  for (;;) {
    let pier = -1;
    for (let one = 0; one < piers; one++) {
      if (!done[one] && cost[one] < Infinity && (pier < 0 || cost[one] < cost[pier])) pier = one;
    }
    if (pier < 0) return -1;
    if (pier === piers - 1) return cost[pier];
    done[pier] = true;
    for (const [to, price, gain] of from[pier]) {
      if (done[to]) continue;
      const full = stamps[pier] === boxes;
      const pay = full ? cost[pier] : cost[pier] + price;
      if (pay >= cost[to]) continue;
      cost[to] = pay;
      stamps[to] = full ? 0 : Math.min(boxes, stamps[pier] + gain);
    }
  }
}
