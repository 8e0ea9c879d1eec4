// A tree of the letters, with a heap of [visits, ship] at each. Every visit puts a new entry on top of
// the older ones of its ship, which may stay: fewer visits never come first again.
type Entry = [visits: number, ship: string];

class Letter {
  next = new Map<string, Letter>();
  heap: Entry[] = [];

  add(entry: Entry): void {
    let place = this.heap.length;
    this.heap.push(entry);
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!isBefore(entry, this.heap[above]!)) break;
      this.heap[place] = this.heap[above]!;
      place = above;
    }
    this.heap[place] = entry;
  }
}

function isBefore([visits, ship]: Entry, [others, other]: Entry): boolean {
  return visits > others || (visits === others && ship < other);
}

function whoWasMeant(ships: string[], book: string[]): string[] {
  const root = new Letter();
  const visits = new Map<string, number>();
  const note = (ship: string) => {
    const entry: Entry = [visits.get(ship) ?? 0, ship];
    let node = root;
    for (const letter of ship) {
      let next = node.next.get(letter);
      if (!next) {
        next = new Letter();
        node.next.set(letter, next);
      }
      next.add(entry);
      node = next;
    }
  };
  for (const ship of ships) note(ship);

  const guesses: string[] = [];
  for (const line of book) {
    const letters = line.slice(1);
    if (line[0] === '+') {
      visits.set(letters, (visits.get(letters) ?? 0) + 1);
      note(letters);
      continue;
    }
    let node: Letter | undefined = root;
    for (const letter of letters) node = node?.next.get(letter);
    guesses.push(node?.heap[0]?.[1] ?? '');
  }
  return guesses;
}
