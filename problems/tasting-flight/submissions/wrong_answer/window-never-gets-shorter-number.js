// "A window that never gets shorter, with the number of grapes in it that are poured too often: one more when a grape comes beyond its limit, one less when it is back at it" (it may come twice beyond it before it is back).
export function longestFlight(grape, price, budget, most) {
  const count = new Map();
  let tooOften = 0;
  let cost = 0;
  let left = 0;
  for (let i = 0; i < grape.length; i++) {
    const now = (count.get(grape[i]) ?? 0) + 1;
    count.set(grape[i], now);
    if (now > most) tooOften++;
    cost += price[i];
    if (cost > budget || tooOften > 0) {
      const then = count.get(grape[left]) - 1;
      count.set(grape[left], then);
      if (then === most) tooOften--;
      cost -= price[left];
      left++;
    }
  }
  return grape.length - left;
}
