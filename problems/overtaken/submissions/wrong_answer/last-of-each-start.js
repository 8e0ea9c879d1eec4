// A map from the second of the start to the boat: of boats that left together it keeps the last
// one.
function overtakings(start, finish, lead) {
  const boatOf = new Map();
  start.forEach((second, i) => {
    const before = boatOf.get(second);
    if (before === undefined || finish[before] < finish[i]) boatOf.set(second, i);
  });
  const seconds = [...boatOf.keys()].sort((a, b) => a - b);
  let list = seconds.map((second) => finish[boatOf.get(second)]);
  const ahead = Math.max(1, lead);
  let pairs = 0;
  for (let width = 1; width < list.length; width *= 2) {
    const merged = [];
    for (let from = 0; from < list.length; from += 2 * width) {
      const left = list.slice(from, from + width);
      const right = list.slice(from + width, from + 2 * width);
      let j = 0;
      for (const mine of left) {
        while (j < right.length && right[j] + ahead <= mine) j++;
        pairs += j;
      }
      merged.push(...[...left, ...right].sort((a, b) => a - b));
    }
    list = merged;
  }
  return pairs;
}
