// A trie with the present guess in each node.
class Beginning {
  children: { [letter: string]: Beginning } = {};
  guess = -1;
}

function whoWasMeant(ships: string[], book: string[]): string[] {
  const root = new Beginning();
  const visits = new Array<number>(ships.length).fill(0);
  const number = new Map<string, number>();

  function update(i: number): void {
    let node = root;
    for (const letter of ships[i]!) {
      node = node.children[letter] ??= new Beginning();
      const g = node.guess;
      if (g === -1 || visits[i]! > visits[g]! || (visits[i] === visits[g] && ships[i]! < ships[g]!)) {
        node.guess = i;
      }
    }
  }

  ships.forEach((ship, i) => {
    number.set(ship, i);
    update(i);
  });
  const answer: string[] = [];
  for (const line of book) {
    const rest = line.slice(1);
    if (line[0] === '+') {
      const i = number.get(rest)!;
      visits[i]!++;
      update(i);
    } else {
      let node: Beginning | undefined = root;
      for (const letter of rest) {
        node = node.children[letter];
        if (!node) break;
      }
      answer.push(node ? ships[node.guess]! : '');
    }
  }
  return answer;
}
