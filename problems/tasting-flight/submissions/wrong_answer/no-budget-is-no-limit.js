// Takes a budget of 0 as "not given": then everything may be poured.
function longestFlight(
  grape                   ,
  price                   ,
  budget        ,
  most        ,
)         {
  const poured = new Map                ();
  let cost = 0;
  const purse = budget || Infinity;
  let left = 0;
  let longest = 0;
  for (const [right, kind] of grape.entries()) {
    cost += price[right] ?? 0;
    poured.set(kind, (poured.get(kind) ?? 0) + 1);
    while (cost > purse || (poured.get(kind) ?? 0) > most) {
      const leaving = grape[left] ?? 0;
      cost -= price[left] ?? 0;
      poured.set(leaving, (poured.get(leaving) ?? 0) - 1);
      left++;
    }
    longest = Math.max(longest, right - left + 1);
  }
  return longest;
}
