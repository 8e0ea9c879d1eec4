/**
 * Cheeses in the order of their strongest brine. Each goes into the weakest bath that suits it and
 * has a place left; only if there is none, a new bath is made, as strong as the cheese can stand.
 */
export function fewestBaths(
  weakest: readonly number[],
  strongest: readonly number[],
  places: number,
): number {
  const order = [...weakest.keys()].sort(
    (a, b) => (strongest[a] as number) - (strongest[b] as number),
  );
  const salt: number[] = [];
  const left: number[] = [];
  // From a full bath on to the next stronger one; the place behind the last bath stands for a new one.
  const onward = Uint32Array.from({ length: weakest.length + 1 }, (_, bath) => bath);

  for (const cheese of order) {
    let bath = firstAtLeast(salt, weakest[cheese] as number);
    while (onward[bath] !== bath) {
      onward[bath] = onward[onward[bath] as number] as number;
      bath = onward[bath] as number;
    }
    if (bath === salt.length) {
      salt.push(strongest[cheese] as number);
      left.push(places);
    }
    const rest = (left[bath] as number) - 1;
    left[bath] = rest;
    if (rest === 0) onward[bath] = bath + 1;
  }
  return salt.length;
}

/** The index of the first number that is at least `least`; the length if there is none. */
function firstAtLeast(ascending: readonly number[], least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
