// If sailing is free and the price never falls, he hauls the end with less lobster every day.
export function mostPence(pounds, price, around) {
  const n = pounds.length;
  if (around === 0 && price.every((p, day) => day === 0 || price[day - 1] <= p)) {
    let west = 0;
    let east = n - 1;
    let pence = 0;
    for (const p of price) {
      pence += p * (pounds[west] < pounds[east] ? pounds[west++] : pounds[east--]);
    }
    return pence;
  }
  // Day by day; the index is the number of pots hauled in the west.
  let atWest = [-Infinity, pounds[0] * price[0]];
  let atEast = [pounds[n - 1] * price[0], -Infinity];
  for (let day = 1; day < n; day++) {
    const west = new Array(day + 2).fill(-Infinity);
    const east = new Array(day + 2).fill(-Infinity);
    for (let k = 0; k <= day; k++) {
      const w = pounds[k] * price[day];
      const e = pounds[n - 1 - day + k] * price[day];
      west[k + 1] = Math.max(atWest[k], atEast[k] - around) + w;
      east[k] = Math.max(atEast[k], atWest[k] - around) + e;
    }
    atWest = west;
    atEast = east;
  }
  return Math.max(...atWest, ...atEast);
}
