// One number a boat, start times two billion plus finish, sorts by both at once.
const most = 2_000_000_000;

function overtakings(start, finish, lead) {
  const boats = Float64Array.from(start, (second, i) => second * most + finish[i]).sort();
  const ahead = Math.max(lead, 1);
  let pairs = 0;
  const sort = (part) => {
    if (part.length < 2) return part;
    const half = part.length >> 1;
    const left = sort(part.slice(0, half));
    const right = sort(part.slice(half));
    let j = 0;
    for (const mine of left) {
      while (j < right.length && right[j] + ahead <= mine) j++;
      pairs += j;
    }
    const both = new Float64Array(part.length);
    both.set(left);
    both.set(right, half);
    return both.sort();
  };
  sort(boats.map((boat) => boat % most));
  return pairs;
}
