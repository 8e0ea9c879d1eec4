// A flash takes its clap in the west with it, whether or not it was heard in the east.
function confirmedFlashes(
  flash: readonly number[],
  east: readonly number[],
  west: readonly number[],
  eastDelay: readonly number[],
  westDelay: readonly number[],
): number {
  const [eastLeast = 0, eastMost = 0] = eastDelay;
  const [westLeast = 0, westMost = 0] = westDelay;
  let nextEast = 0;
  let nextWest = 0;
  let confirmed = 0;
  for (const time of flash) {
    while ((east[nextEast] ?? Number.POSITIVE_INFINITY) < time + eastLeast) nextEast++;
    while ((west[nextWest] ?? Number.POSITIVE_INFINITY) < time + westLeast) nextWest++;
    const heardEast = (east[nextEast] ?? Number.POSITIVE_INFINITY) <= time + eastMost;
    const heardWest = (west[nextWest] ?? Number.POSITIVE_INFINITY) <= time + westMost;
    if (heardWest && !heardEast) nextWest++;
    if (heardEast && heardWest) {
      confirmed++;
      nextEast++;
      nextWest++;
    }
  }
  return confirmed;
}
