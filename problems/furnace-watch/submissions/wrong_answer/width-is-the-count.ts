// A window has width readings, so the place is worked out once for all.
function rollingPercentile(heat: (number | null)[], width: number, percent: number, least: number): (number | null)[] {
  const place = Math.ceil((width * percent) / 100) - 1;
  const window: number[] = [];
  const find = (value: number) => {
    let low = 0;
    let high = window.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (window[middle] < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const shown: (number | null)[] = [];
  heat.forEach((reading, i) => {
    if (reading !== null) window.splice(find(reading), 0, reading);
    const old = i >= width ? heat[i - width] : null;
    if (old !== null) window.splice(find(old), 1);
    if (i < width - 1) return;
    shown.push(window.length < least ? null : window[Math.min(place, window.length - 1)]);
  });
  return shown;
}
