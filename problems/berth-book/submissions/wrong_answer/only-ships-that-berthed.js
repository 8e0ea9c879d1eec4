// A ship gets into the tree when she berths for the first time; before, nobody is guessed.
function whoWasMeant(ships, book) {
  const root = { next: {}, ship: null };
  const visits = {};
  const answer = [];
  for (const line of book) {
    const rest = line.slice(1);
    let node = root;
    if (line[0] === '?') {
      for (const letter of rest) node = node && node.next[letter];
      answer.push(node && node.ship ? node.ship : '');
      continue;
    }
    visits[rest] = (visits[rest] || 0) + 1;
    for (const letter of rest) {
      node = node.next[letter] ||= { next: {}, ship: rest };
      const other = node.ship;
      if (visits[rest] > visits[other] || (visits[rest] === visits[other] && rest < other)) node.ship = rest;
    }
  }
  return answer;
}
