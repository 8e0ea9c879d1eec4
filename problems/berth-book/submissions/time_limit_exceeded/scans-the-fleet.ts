// One pass over all ships for each call.
function whoWasMeant(ships: string[], book: string[]): string[] {
  const visits = new Map(ships.map((ship) => [ship, 0]));
  const answer: string[] = [];
  for (const line of book) {
    const rest = line.slice(1);
    if (line[0] === '+') {
      visits.set(rest, visits.get(rest)! + 1);
      continue;
    }
    let guess = '';
    for (const ship of ships) {
      if (!ship.startsWith(rest)) continue;
      const more = guess === '' ? 1 : visits.get(ship)! - visits.get(guess)!;
      if (more > 0 || (more === 0 && ship < guess)) guess = ship;
    }
    answer.push(guess);
  }
  return answer;
}
