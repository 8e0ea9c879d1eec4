// The mirror image: the latest flash takes the latest claps that fit, found by binary search among
// those that no later flash has taken.
function confirmedFlashes(
  flash: number[],
  east: number[],
  west: number[],
  eastDelay: number[],
  westDelay: number[],
): number {
  let eastLeft = east.length;
  let westLeft = west.length;
  let confirmed = 0;
  for (let i = flash.length - 1; i >= 0; i--) {
    const inEast = countUpTo(east, eastLeft, flash[i] + eastDelay[1]);
    const inWest = countUpTo(west, westLeft, flash[i] + westDelay[1]);
    if (inEast === 0 || inWest === 0) continue;
    if (east[inEast - 1] < flash[i] + eastDelay[0]) continue;
    if (west[inWest - 1] < flash[i] + westDelay[0]) continue;
    confirmed++;
    eastLeft = inEast - 1;
    westLeft = inWest - 1;
  }
  return confirmed;
}

function countUpTo(times: number[], among: number, latest: number): number {
  let low = 0;
  let high = among;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle] <= latest) low = middle + 1;
    else high = middle;
  }
  return low;
}
