// A Fenwick tree counts the readings by their value; going down in it finds the place.
function rollingPercentile(heat: (number | null)[], width: number, percent: number, least: number): (number | null)[] {
  const size = 1 << 17;
  const tree = new Int32Array(size + 1);
  let count = 0;
  const change = (value: number | null, by: number) => {
    if (value === null) return;
    count += by;
    for (let at = value + 1; at <= size; at += at & -at) tree[at] += by;
  };
  const shown: (number | null)[] = [];
  for (let i = 0; i < heat.length; i++) {
    change(heat[i], 1);
    if (i >= width) change(heat[i - width], -1);
    if (i < width - 1) continue;
    if (count < least) {
      shown.push(null);
      continue;
    }
    let before = Math.ceil((count * percent) / 100) - 1;
    let at = 0;
    for (let step = size; step > 0; step >>= 1) {
      if (at + step <= size && tree[at + step] <= before) {
        at += step;
        before -= tree[at];
      }
    }
    shown.push(at);
  }
  return shown;
}
