// Lets a ship take the lead as soon as she has as many visits as the leader: she was there last.
function whoWasMeant(ships: string[], book: string[]): string[] {
  const visits = new Map<string, number>();
  const leader = new Map<string, string>();
  for (const ship of ships) {
    for (let end = 1; end <= ship.length; end++) {
      const beginning = ship.slice(0, end);
      const other = leader.get(beginning);
      if (other === undefined || ship < other) leader.set(beginning, ship);
    }
  }
  const answer: string[] = [];
  for (const line of book) {
    const rest = line.slice(1);
    if (line[0] === '?') {
      answer.push(leader.get(rest) ?? '');
      continue;
    }
    const count = (visits.get(rest) ?? 0) + 1;
    visits.set(rest, count);
    for (let end = 1; end <= rest.length; end++) {
      const beginning = rest.slice(0, end);
      if (count >= (visits.get(leader.get(beginning)!) ?? 0)) leader.set(beginning, rest);
    }
  }
  return answer;
}
