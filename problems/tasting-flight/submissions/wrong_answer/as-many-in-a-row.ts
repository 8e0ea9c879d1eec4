// Counts how often a grape is poured in a row, as "side by side" says.
function longestFlight(
  grape: readonly number[],
  price: readonly number[],
  budget: number,
  most: number,
): number {
  let cost = 0;
  let left = 0;
  let longest = 0;
  let row = 0;
  for (const [right, kind] of grape.entries()) {
    cost += price[right] ?? 0;
    row = kind === grape[right - 1] ? row + 1 : 1;
    while (cost > budget || (row > most && left <= right - most)) {
      cost -= price[left] ?? 0;
      left++;
    }
    longest = Math.max(longest, right - left + 1);
  }
  return longest;
}
