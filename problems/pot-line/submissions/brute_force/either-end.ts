// Tries both ends every day and remembers nothing.
function mostPence(pounds: number[], price: number[], around: number): number {
  function from(l: number, r: number, day: number, fuelWest: number, fuelEast: number): number {
    const pence = price[day]!;
    if (l === r) return pounds[l]! * pence;
    return Math.max(
      pounds[l]! * pence - fuelWest + from(l + 1, r, day + 1, 0, around),
      pounds[r]! * pence - fuelEast + from(l, r - 1, day + 1, around, 0),
    );
  }
  return from(0, pounds.length - 1, 0, 0, 0);
}
