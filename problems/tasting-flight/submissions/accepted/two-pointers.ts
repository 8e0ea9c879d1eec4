function longestFlight(grape: number[], price: number[], budget: number, most: number): number {
  const poured = new Map<number, number>();
  let cost = 0;
  let left = 0;
  let longest = 0;
  for (let right = 0; right < grape.length; right++) {
    cost += price[right];
    poured.set(grape[right], (poured.get(grape[right]) ?? 0) + 1);
    while (cost > budget || poured.get(grape[right])! > most) {
      cost -= price[left];
      poured.set(grape[left], poured.get(grape[left])! - 1);
      left++;
    }
    longest = Math.max(longest, right - left + 1);
  }
  return longest;
}
