// Puts a clap at 10^12 at the end of each list, later than all others, to stop the loops.
function confirmedFlashes(
  flash                   ,
  east                   ,
  west                   ,
  eastDelay                   ,
  westDelay                   ,
)         {
  const [eastLeast = 0, eastMost = 0] = eastDelay;
  const [westLeast = 0, westMost = 0] = westDelay;
  const last = 1e12;
  const eastern = [...east, last];
  const western = [...west, last];
  let nextEast = 0;
  let nextWest = 0;
  let confirmed = 0;
  for (const time of flash) {
    while (eastern[nextEast] < Math.min(last, time + eastLeast)) nextEast++;
    while (western[nextWest] < Math.min(last, time + westLeast)) nextWest++;
    const heardEast = eastern[nextEast] <= time + eastMost;
    const heardWest = western[nextWest] <= time + westMost;
    if (heardEast && heardWest) {
      confirmed++;
      nextEast++;
      nextWest++;
    }
  }
  return confirmed;
}
