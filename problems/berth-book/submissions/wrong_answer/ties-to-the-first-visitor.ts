// Replaces the guess only when the other ship has strictly more visits: among equals the one that
// got there first stays.
function whoWasMeant(ships: string[], book: string[]): string[] {
  const visits = new Map<string, number>();
  const guess = new Map<string, string>();
  for (const ship of [...ships].sort()) {
    visits.set(ship, 0);
    for (let i = 1; i <= ship.length; i++) {
      const key = ship.slice(0, i);
      if (!guess.has(key)) guess.set(key, ship);
    }
  }
  const answer: string[] = [];
  for (const line of book) {
    const rest = line.slice(1);
    if (line.startsWith('?')) {
      answer.push(guess.get(rest) ?? '');
      continue;
    }
    visits.set(rest, visits.get(rest)! + 1);
    for (let i = 1; i <= rest.length; i++) {
      const key = rest.slice(0, i);
      if (visits.get(rest)! > visits.get(guess.get(key)!)!) guess.set(key, rest);
    }
  }
  return answer;
}
