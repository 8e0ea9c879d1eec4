// A sorted window: binary search for the place, splice for the rest.
function rollingPercentile(heat: (number | null)[], width: number, percent: number, least: number): (number | null)[] {
  const window: number[] = [];
  const find = (value: number) => {
    let from = -1;
    let to = window.length;
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if (window[middle] >= value) to = middle;
      else from = middle;
    }
    return to;
  };
  const shown: (number | null)[] = [];
  for (let i = 0; i < heat.length; i++) {
    const leaving = i >= width ? heat[i - width] : null;
    if (leaving !== null) window.splice(find(leaving), 1);
    const entering = heat[i];
    if (entering !== null) window.splice(find(entering), 0, entering);
    if (i + 1 < width) continue;
    const count = window.length;
    shown.push(count < least ? null : window[Math.floor((count * percent + 99) / 100) - 1]);
  }
  return shown;
}
