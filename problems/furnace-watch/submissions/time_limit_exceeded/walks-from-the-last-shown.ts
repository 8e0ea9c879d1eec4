// Counts the readings of each heat and walks from what was shown last: 100,000 steps for each window
// where that jumps from end to end.
function rollingPercentile(
  heat: (number | null)[],
  width: number,
  percent: number,
  least: number,
): (number | null)[] {
  const many = new Int32Array(100_001);
  const shown: (number | null)[] = [];
  let count = 0;
  let at = 0;
  let below = 0;
  const change = (reading: number | null | undefined, by: number) => {
    if (reading === null || reading === undefined) return;
    many[reading]! += by;
    count += by;
    if (reading < at) below += by;
  };
  for (let i = 0; i < heat.length; i += 1) {
    change(heat[i], 1);
    change(heat[i - width], -1);
    if (i < width - 1) continue;
    if (count < least) {
      shown.push(null);
      continue;
    }
    const place = Math.ceil((count * percent) / 100);
    while (below >= place) {
      at -= 1;
      below -= many[at]!;
    }
    while (below + many[at]! < place) {
      below += many[at]!;
      at += 1;
    }
    shown.push(at);
  }
  return shown;
}
