// For each last glass, the first one allowed by the purse (binary search in prefix sums) and by the
// pourer (the place of the grape `most` glasses back).
function longestFlight(grape: number[], price: number[], budget: number, most: number): number {
  const n = grape.length;
  const paidBefore = [0];
  for (const cents of price) paidBefore.push(paidBefore[paidBefore.length - 1] + cents);

  const places = new Map<number, number[]>();
  let firstByGrape = 0;
  let longest = 0;
  for (let last = 0; last < n; last++) {
    if (!places.has(grape[last])) places.set(grape[last], []);
    const seen = places.get(grape[last])!;
    seen.push(last);
    if (seen.length > most) firstByGrape = Math.max(firstByGrape, seen[seen.length - 1 - most] + 1);

    let low = 0;
    let high = last + 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (paidBefore[last + 1] - paidBefore[middle] <= budget) high = middle;
      else low = middle + 1;
    }
    longest = Math.max(longest, last + 1 - Math.max(low, firstByGrape));
  }
  return longest;
}
