/**
 * The cheapest order for fetching each set of hives in one round, grown hive by hive; then the
 * cheapest way to split all hives into rounds. Sets are bits of a number.
 */
export function fewestMinutes(orchard: readonly string[]): number {
  const squares = [...orchard.join('')];
  const columns = (orchard[0] as string).length;
  const hives = [...squares.keys()].filter((square) => Number(squares[square]) >= 1);
  const fromCart = stepsFrom(squares.indexOf('C'), squares, columns);
  const home = hives.map((hive) => fromCart[hive] as number);
  const between = hives.map((hive) => {
    const steps = stepsFrom(hive, squares, columns);
    return hives.map((other) => steps[other] as number);
  });

  const sets = 1 << hives.length;
  const round = new Float64Array(sets).fill(Infinity);
  // outward[set][last]: minutes until all of the set are on her back, `last` being taken last.
  const outward: number[][] = [];
  const pace = new Uint32Array(sets);
  for (const set of round.keys()) {
    const last = hives.map((_, hive) => hive).filter((hive) => (set >> hive) & 1);
    pace[set] = last.reduce((minutes, hive) => minutes + Number(squares[hives[hive] as number]), 1);
    const minutes = hives.map(() => Infinity);
    for (const hive of last) {
      const before = set ^ (1 << hive);
      minutes[hive] = Math.min(
        before === 0 ? (home[hive] as number) : Infinity,
        ...(outward[before] as number[]).map(
          (sofar, other) => sofar + (between[other]?.[hive] as number) * (pace[before] as number),
        ),
      );
      const back = (home[hive] as number) * (pace[set] as number);
      round[set] = Math.min(round[set] as number, (minutes[hive] as number) + back);
    }
    outward.push(minutes);
  }

  const fetched = new Float64Array(sets);
  for (const set of fetched.keys()) {
    let fewest = set === 0 ? 0 : Infinity;
    for (let part = set; part > 0; part = (part - 1) & set) {
      fewest = Math.min(fewest, (round[part] as number) + (fetched[set ^ part] as number));
    }
    fetched[set] = fewest;
  }
  const all = fetched[sets - 1] as number;
  return all === Infinity ? -1 : all;
}

/** Steps from one square to every other one; Infinity where no way leads. */
function stepsFrom(start: number, squares: readonly string[], columns: number): Float64Array {
  const steps = new Float64Array(squares.length).fill(Infinity);
  steps[start] = 0;
  const reached = [start];
  for (const square of reached) {
    const column = square % columns;
    const around = [square - columns, square + columns];
    if (column > 0) around.push(square - 1);
    if (column < columns - 1) around.push(square + 1);
    for (const next of around) {
      if (steps[next] !== Infinity || squares[next] === '#') continue;
      steps[next] = (steps[square] as number) + 1;
      reached.push(next);
    }
  }
  return steps;
}
