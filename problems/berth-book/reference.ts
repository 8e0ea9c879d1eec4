type Node = { next: Map<string, Node>; ship: string };

/**
 * A tree of the letters of all names. Every node remembers the ship that its beginning stands for at
 * present. Counts only grow, so after a visit only the nodes of that ship can change, and only to it.
 */
export function whoWasMeant(ships: readonly string[], book: readonly string[]): string[] {
  const visits = new Map<string, number>();
  const goesFirst = (one: string, other: string) => {
    const more = (visits.get(one) ?? 0) - (visits.get(other) ?? 0);
    return more > 0 || (more === 0 && one < other);
  };

  const root: Node = { next: new Map(), ship: '' };
  const note = (ship: string) => {
    let node = root;
    for (const letter of ship) {
      let child = node.next.get(letter);
      if (child === undefined) {
        child = { next: new Map(), ship };
        node.next.set(letter, child);
      }
      if (goesFirst(ship, child.ship)) child.ship = ship;
      node = child;
    }
  };
  const find = (beginning: string) => {
    let node: Node | undefined = root;
    for (const letter of beginning) node = node?.next.get(letter);
    return node?.ship ?? '';
  };

  for (const ship of ships) note(ship);
  const meant: string[] = [];
  for (const line of book) {
    const letters = line.slice(1);
    if (line.startsWith('?')) {
      meant.push(find(letters));
    } else {
      visits.set(letters, (visits.get(letters) ?? 0) + 1);
      note(letters);
    }
  }
  return meant;
}
