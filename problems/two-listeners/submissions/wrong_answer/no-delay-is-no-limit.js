// Takes a longest delay of 0 as "not known": then every later clap may fit.
function confirmedFlashes(
  flash                   ,
  east                   ,
  west                   ,
  eastDelay                   ,
  westDelay                   ,
)         {
  const [eastLeast] = eastDelay;
  const eastMost = eastDelay[1] || Infinity;
  const [westLeast] = westDelay;
  const westMost = westDelay[1] || Infinity;
  let nextEast = 0;
  let nextWest = 0;
  let confirmed = 0;
  for (const time of flash) {
    while ((east[nextEast] ?? Number.POSITIVE_INFINITY) < time + eastLeast) nextEast++;
    while ((west[nextWest] ?? Number.POSITIVE_INFINITY) < time + westLeast) nextWest++;
    const heardEast = (east[nextEast] ?? Number.POSITIVE_INFINITY) <= time + eastMost;
    const heardWest = (west[nextWest] ?? Number.POSITIVE_INFINITY) <= time + westMost;
    if (heardEast && heardWest) {
      confirmed++;
      nextEast++;
      nextWest++;
    }
  }
  return confirmed;
}
