// Takes the eastern clap as soon as it fits, even if nothing was heard in the west.
function confirmedFlashes(
  flash: number[],
  east: number[],
  west: number[],
  eastDelay: number[],
  westDelay: number[],
): number {
  let j = 0;
  let k = 0;
  let confirmed = 0;
  for (const time of flash) {
    while (j < east.length && east[j] < time + eastDelay[0]) j++;
    if (j === east.length || east[j] > time + eastDelay[1]) continue;
    j++;
    while (k < west.length && west[k] < time + westDelay[0]) k++;
    if (k === west.length || west[k] > time + westDelay[1]) continue;
    k++;
    confirmed++;
  }
  return confirmed;
}
