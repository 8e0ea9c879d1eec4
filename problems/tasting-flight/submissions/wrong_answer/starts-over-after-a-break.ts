// Throws the whole flight away when a rule breaks, though its right part could go on.
function longestFlight(grape: number[], price: number[], budget: number, most: number): number {
  let poured = new Map<number, number>();
  let cost = 0;
  let length = 0;
  let longest = 0;
  for (let i = 0; i < grape.length; i++) {
    const count = poured.get(grape[i]) ?? 0;
    if (cost + price[i] > budget || count + 1 > most) {
      poured = new Map();
      cost = 0;
      length = 0;
    }
    if (price[i] <= budget) {
      poured.set(grape[i], (poured.get(grape[i]) ?? 0) + 1);
      cost += price[i];
      length++;
    }
    longest = Math.max(longest, length);
  }
  return longest;
}
