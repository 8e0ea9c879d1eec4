// Asks for more than `lead` seconds instead of at least as many.
function overtakings(start, finish, lead) {
  const order = start.map((_, i) => i).sort((a, b) => start[a] - start[b] || finish[a] - finish[b]);
  const list = order.map((i) => finish[i]);
  let pairs = 0;
  const sort = (part) => {
    if (part.length < 2) return part;
    const half = part.length >> 1;
    const left = sort(part.slice(0, half));
    const right = sort(part.slice(half));
    let j = 0;
    for (const mine of left) {
      while (j < right.length && right[j] + lead < mine) j++;
      pairs += j;
    }
    return [...left, ...right].sort((a, b) => a - b);
  };
  sort(list);
  return pairs;
}
