// For every flash, looks through both lists from the beginning for a clap that nobody has used.
function confirmedFlashes(
  flash: number[],
  east: number[],
  west: number[],
  eastDelay: number[],
  westDelay: number[],
): number {
  const usedEast = east.map(() => false);
  const usedWest = west.map(() => false);
  let confirmed = 0;
  for (const time of flash) {
    const j = east.findIndex(
      (clap, at) => !usedEast[at] && clap >= time + eastDelay[0] && clap <= time + eastDelay[1],
    );
    const k = west.findIndex(
      (clap, at) => !usedWest[at] && clap >= time + westDelay[0] && clap <= time + westDelay[1],
    );
    if (j === -1 || k === -1) continue;
    usedEast[j] = true;
    usedWest[k] = true;
    confirmed++;
  }
  return confirmed;
}
