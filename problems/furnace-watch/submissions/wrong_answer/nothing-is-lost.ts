// A reading that is there is put into the window, one that is not is passed over.
function rollingPercentile(heat: (number | null)[], width: number, percent: number, least: number): (number | null)[] {
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
    if (reading) window.splice(find(reading), 0, reading);
    const old = heat[i - width];
    if (old) window.splice(find(old), 1);
    if (i < width - 1) return;
    const rank = Math.ceil((window.length * percent) / 100);
    shown.push(window.length < least ? null : window[rank - 1]);
  });
  return shown;
}
