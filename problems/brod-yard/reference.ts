/** Cuts the train into groups of wagons, turns some of them, and puts the heaviest group first. */
export function makeUpTrain(train: readonly number[]): number[] {
  const groups: number[][] = [];
  for (const weight of train) {
    if (weight === 0) groups.push([]);
    else groups.at(-1)?.push(weight);
  }

  let heaviest: number[] = [];
  let most = -1;
  for (const group of groups) {
    const weight = group.reduce((sum, wagon) => sum + wagon, 0);
    if (weight > most) {
      heaviest = group;
      most = weight;
    }
    const [first = 0] = group;
    if ((group.at(-1) ?? 0) > first) group.reverse();
  }
  const others = groups.filter((group) => group !== heaviest);
  return [heaviest, ...others].flatMap((group) => [0, ...group]);
}
