// One pointer into each list; the flash moves on whether or not it was confirmed.
function confirmedFlashes(
  flash: number[],
  east: number[],
  west: number[],
  eastDelay: number[],
  westDelay: number[],
): number {
  let i = 0;
  let j = 0;
  let k = 0;
  let confirmed = 0;
  while (i < flash.length && j < east.length && k < west.length) {
    if (east[j] - flash[i] < eastDelay[0]) j++;
    else if (west[k] - flash[i] < westDelay[0]) k++;
    else {
      if (east[j] - flash[i] <= eastDelay[1] && west[k] - flash[i] <= westDelay[1]) {
        confirmed++;
        j++;
        k++;
      }
      i++;
    }
  }
  return confirmed;
}
