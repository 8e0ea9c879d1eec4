// For the pots that are gone only the better total counts, wherever he is then.

// input: [[17,11,18,10,19],[14,13,7,11,14],15] right: 898 its answer: 896
export function mostPence(pounds, price, around) {
  const n = pounds.length;
  let total = [0];
  let side = [0]; // 1 west, 2 east, 0 not begun, 3 both
  for (let day = 0; day < n; day++) {
    const most = new Array(day + 2).fill(-Infinity);
    const where = new Array(day + 2).fill(0);
    const last = day === n - 1;
    for (let w = 0; w <= day; w++) {
      const go = (end) => (side[w] === 0 || last || side[w] & end ? 0 : around);
      const west = total[w] + pounds[w] * price[day] - go(1);
      const east = total[w] + pounds[n - 1 - day + w] * price[day] - go(2);
      const put = (at, value, end) => {
        if (value > most[at]) {
          most[at] = value;
          where[at] = end;
        } else if (value === most[at]) {
          where[at] |= end;
        }
      };
      put(w + 1, west, 1);
      put(w, east, 2);
    }
    total = most;
    side = where;
  }
  return Math.max(...total);
}
