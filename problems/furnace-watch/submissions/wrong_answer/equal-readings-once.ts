// A set of the readings in the window is sorted, with a count of how often each is there.
function rollingPercentile(heat: (number | null)[], width: number, percent: number, least: number): (number | null)[] {
  const times = new Map<number, number>();
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
  let count = 0;
  const shown: (number | null)[] = [];
  heat.forEach((reading, i) => {
    if (reading !== null) {
      const had = times.get(reading) ?? 0;
      if (had === 0) window.splice(find(reading), 0, reading);
      times.set(reading, had + 1);
      count++;
    }
    const old = i >= width ? heat[i - width] : null;
    if (old !== null) {
      const left = times.get(old)! - 1;
      if (left === 0) window.splice(find(old), 1);
      times.set(old, left);
      count--;
    }
    if (i < width - 1) return;
    const rank = Math.ceil((window.length * percent) / 100);
    shown.push(count < least ? null : window[rank - 1]);
  });
  return shown;
}
