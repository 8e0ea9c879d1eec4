// Tries every first glass and pours until a rule breaks: quadratic when flights are long.
function longestFlight(grape: number[], price: number[], budget: number, most: number): number {
  let longest = 0;
  for (let first = 0; first < grape.length; first++) {
    const poured = new Map<number, number>();
    let cost = 0;
    for (let last = first; last < grape.length; last++) {
      cost += price[last];
      const count = (poured.get(grape[last]) ?? 0) + 1;
      if (cost > budget || count > most) break;
      poured.set(grape[last], count);
      longest = Math.max(longest, last - first + 1);
    }
  }
  return longest;
}
