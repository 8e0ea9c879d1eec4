/**
 * The readings of the window are kept in order in a plain list: moving some thousand numbers by one
 * place takes a computer less than a step of a tree.
 */
export function rollingPercentile(
  heat: readonly (number | null)[],
  width: number,
  percent: number,
  least: number,
): (number | null)[] {
  const sorted: number[] = [];
  const place = (reading: number) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) < reading) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const shown: (number | null)[] = [];
  for (const [minute, reading] of heat.entries()) {
    if (reading !== null) sorted.splice(place(reading), 0, reading);
    const old = heat[minute - width] ?? null;
    if (old !== null) sorted.splice(place(old), 1);
    if (minute < width - 1) continue;
    const rank = Math.ceil((sorted.length * percent) / 100);
    shown.push(sorted.length < least ? null : (sorted[rank - 1] ?? null));
  }
  return shown;
}
