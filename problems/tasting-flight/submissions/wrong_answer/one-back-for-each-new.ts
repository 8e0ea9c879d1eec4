// Gives back one bottle on the left when the new one breaks a rule; that makes room for it.
function longestFlight(
  grape: readonly number[],
  price: readonly number[],
  budget: number,
  most: number,
): number {
  const poured = new Map<number, number>();
  let cost = 0;
  let left = 0;
  let longest = 0;
  for (const [right, kind] of grape.entries()) {
    cost += price[right] ?? 0;
    poured.set(kind, (poured.get(kind) ?? 0) + 1);
    if (cost > budget || (poured.get(kind) ?? 0) > most) {
      const leaving = grape[left] ?? 0;
      cost -= price[left] ?? 0;
      poured.set(leaving, (poured.get(leaving) ?? 0) - 1);
      left++;
    }
    longest = Math.max(longest, right - left + 1);
  }
  return longest;
}
