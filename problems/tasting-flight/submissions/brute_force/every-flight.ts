// Counts every run of bottles from scratch: cubic.
function longestFlight(grape: number[], price: number[], budget: number, most: number): number {
  let longest = 0;
  for (let first = 0; first < grape.length; first++) {
    for (let last = first; last < grape.length; last++) {
      let cost = 0;
      let allowed = true;
      const poured = new Map<number, number>();
      for (let i = first; i <= last; i++) {
        cost += price[i];
        const count = (poured.get(grape[i]) ?? 0) + 1;
        poured.set(grape[i], count);
        if (count > most) allowed = false;
      }
      if (allowed && cost <= budget) longest = Math.max(longest, last - first + 1);
    }
  }
  return longest;
}
