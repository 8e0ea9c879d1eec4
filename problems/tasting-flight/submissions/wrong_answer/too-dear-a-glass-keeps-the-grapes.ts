// A glass that alone costs more than the budget ends everything: the next flight begins behind it, with nothing paid.

// input: [[2,1,1,2],[0,2,0,0],1,1] right: 2 its answer: 1
export function longestFlight(
  grape: number[],
  price: number[],
  budget: number,
  most: number,
): number {
  const poured = new Map<number, number>();
  let left = 0;
  let total = 0;
  let best = 0;
  for (let right = 0; right < grape.length; right++) {
    if (price[right] > budget) {
      left = right + 1;
      total = 0;
      continue;
    }
    total += price[right];
    poured.set(grape[right], (poured.get(grape[right]) ?? 0) + 1);
    while (left < right && (total > budget || poured.get(grape[right])! > most)) {
      total -= price[left];
      poured.set(grape[left], poured.get(grape[left])! - 1);
      left++;
    }
    best = Math.max(best, right - left + 1);
  }
  return best;
}
