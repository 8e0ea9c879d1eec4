// A clap exactly at the most of its delay counts as too late.
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
    while (j < east.length && east[j] - time < eastDelay[0]) j++;
    while (k < west.length && west[k] - time < westDelay[0]) k++;
    if (j === east.length || k === west.length) break;
    if (east[j] - time < eastDelay[1] && west[k] - time < westDelay[1]) {
      confirmed++;
      j++;
      k++;
    }
  }
  return confirmed;
}
