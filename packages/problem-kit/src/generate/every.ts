/** Every list of `fewest` to `most` whole numbers from `low` to `high`, the shortest first. */
export function everyList(most: number, low: number, high: number, fewest = 0): number[][] {
  const values = Array.from({ length: high - low + 1 }, (_, at) => low + at);
  return everySequence(values, most, fewest);
}

/** Every text of `fewest` to `most` of these letters, the shortest first. */
export function everyText(most: number, letters: string, fewest = 0): string[] {
  return everySequence([...letters], most, fewest).map((text) => text.join(''));
}

/** Every combination of one of each: `everyPair(lists, [0, 1])` has each list with 0 and with 1. */
export function everyPair<A, B>(ones: readonly A[], others: readonly B[]): [A, B][] {
  return ones.flatMap((one) => others.map((other): [A, B] => [one, other]));
}

function everySequence<T>(values: readonly T[], most: number, fewest: number): T[][] {
  const found: T[][] = [];
  let ofOneLength: T[][] = [[]];
  for (let length = 0; length <= most; length += 1) {
    if (length >= fewest) found.push(...ofOneLength);
    ofOneLength = ofOneLength.flatMap((list) => values.map((value) => [...list, value]));
  }
  return found;
}
