// Sorts all ships anew for each call and takes the first that fits.
function whoWasMeant(ships: string[], book: string[]): string[] {
  const visits: Record<string, number> = {};
  for (const ship of ships) visits[ship] = 0;
  const answer: string[] = [];
  for (const line of book) {
    const rest = line.slice(1);
    if (line[0] === '+') visits[rest]!++;
    else {
      const order = [...ships].sort((a, b) => visits[b]! - visits[a]! || (a < b ? -1 : 1));
      answer.push(order.find((ship) => ship.startsWith(rest)) ?? '');
    }
  }
  return answer;
}
