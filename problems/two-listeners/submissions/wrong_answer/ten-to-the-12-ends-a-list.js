// No time is later than 10^12, so that 10^12 can stand at the end of each list.

// input: [[999999999995,999999999997,999999999998],[],[],[4,8],[4,8]] right: 0 its answer: 1
export function confirmedFlashes(flash, east, west, eastDelay, westDelay) {
  const end = 1e12;
  let e = 0;
  let w = 0;
  let count = 0;
  for (const time of flash) {
    while ((east[e] ?? end) < time + eastDelay[0] && e < east.length) e++;
    while ((west[w] ?? end) < time + westDelay[0] && w < west.length) w++;
    const one = east[e] ?? end;
    const two = west[w] ?? end;
    if (
      one >= time + eastDelay[0] &&
      one <= time + eastDelay[1] &&
      two >= time + westDelay[0] &&
      two <= time + westDelay[1]
    ) {
      count++;
      e++;
      w++;
    }
  }
  return count;
}
