// Every beginning of every name is a key; it grows letter by letter.
type Guess = { ship: string; visits: number };
function whoWasMeant(ships: string[], book: string[]): string[] {
  const visits = new Map<string, number>(ships.map((ship) => [ship, 0]));
  const guesses = new Map<string, Guess>();
  const note = (ship: string) => {
    const own = visits.get(ship)!;
    let beginning = '';
    for (const letter of ship) {
      beginning += letter;
      const so = guesses.get(beginning);
      if (so === undefined || own > so.visits || (own === so.visits && ship <= so.ship)) {
        guesses.set(beginning, { ship, visits: own });
      }
    }
  };
  for (const ship of ships) note(ship);
  const answer: string[] = [];
  for (const line of book) {
    const rest = line.slice(1);
    if (line.startsWith('+')) {
      visits.set(rest, visits.get(rest)! + 1);
      note(rest);
    } else {
      answer.push(guesses.get(rest)?.ship ?? '');
    }
  }
  return answer;
}
