// Begins with the round to the nearest open church, and then swaps and moves churches until that
// makes nothing shorter.
function shortestRound(walk, key) {
  const n = walk.length;
  const minutesOf = (order) => {
    const seen = new Set();
    let minutes = 0;
    for (const [at, church] of order.entries()) {
      if (key[church] !== -1 && !seen.has(key[church])) return Infinity;
      if (at > 0) minutes += walk[order[at - 1]][church];
      seen.add(church);
    }
    return minutes;
  };
  let least = Infinity;
  for (let first = 0; first < n; first++) {
    if (key[first] !== -1) continue;
    let order = [first];
    while (order.length < n) {
      const here = order[order.length - 1];
      let nearest = -1;
      for (let next = 0; next < n; next++) {
        if (order.includes(next) || (key[next] !== -1 && !order.includes(key[next]))) continue;
        if (nearest === -1 || walk[here][next] < walk[here][nearest]) nearest = next;
      }
      if (nearest === -1) return -1;
      order.push(nearest);
    }
    let minutes = minutesOf(order);
    for (let better = true; better; ) {
      better = false;
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
          const swapped = [...order];
          [swapped[i], swapped[j]] = [swapped[j], swapped[i]];
          const moved = order.filter((_, at) => at !== i);
          moved.splice(j, 0, order[i]);
          for (const other of [swapped, moved]) {
            if (minutesOf(other) >= minutes) continue;
            order = other;
            minutes = minutesOf(other);
            better = true;
          }
        }
      }
    }
    least = Math.min(least, minutes);
  }
  return least === Infinity ? -1 : least;
}
