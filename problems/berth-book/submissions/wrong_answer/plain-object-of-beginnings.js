// A plain object is as good as a dictionary for beginnings of names.
export function whoWasMeant(ships, book) {
  const visits = {};
  const best = {};
  for (const ship of [...ships].sort()) {
    visits[ship] = 0;
    for (let k = 1; k <= ship.length; k++) {
      const start = ship.slice(0, k);
      if (best[start] === undefined) best[start] = ship;
    }
  }
  const out = [];
  for (const line of book) {
    const word = line.slice(1);
    if (line[0] === '?') {
      out.push(best[word] ?? '');
      continue;
    }
    visits[word]++;
    for (let k = 1; k <= word.length; k++) {
      const start = word.slice(0, k);
      const leader = best[start];
      if (visits[word] > visits[leader] || (visits[word] === visits[leader] && word < leader)) best[start] = word;
    }
  }
  return out;
}
