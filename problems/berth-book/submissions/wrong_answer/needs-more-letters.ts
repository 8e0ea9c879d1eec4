// Stores the guess under proper beginnings only, so a name heard in full does not find its own ship.
function whoWasMeant(ships: string[], book: string[]): string[] {
  const visits: { [ship: string]: number } = {};
  const guess: { [beginning: string]: string } = {};
  const update = (ship: string) => {
    for (let i = 1; i < ship.length; i++) {
      const key = ship.slice(0, i);
      const other = guess[key];
      if (
        other === undefined ||
        visits[ship]! > visits[other]! ||
        (visits[ship] === visits[other] && ship < other)
      ) {
        guess[key] = ship;
      }
    }
  };
  for (const ship of ships) {
    visits[ship] = 0;
    update(ship);
  }
  const answer: string[] = [];
  for (const line of book) {
    const rest = line.slice(1);
    if (line[0] === '+') {
      visits[rest]!++;
      update(rest);
    } else answer.push(guess[rest] ?? '');
  }
  return answer;
}
