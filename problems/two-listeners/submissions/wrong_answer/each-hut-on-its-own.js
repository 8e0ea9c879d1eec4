// Counts the flashes that each hut can explain and takes the smaller number.
function confirmedFlashes(flash, east, west, eastDelay, westDelay) {
  const explained = (claps, [least, most]) => {
    let next = 0;
    let count = 0;
    for (const time of flash) {
      while (next < claps.length && claps[next] < time + least) next++;
      if (next < claps.length && claps[next] <= time + most) {
        next++;
        count++;
      }
    }
    return count;
  };
  return Math.min(explained(east, eastDelay), explained(west, westDelay));
}
