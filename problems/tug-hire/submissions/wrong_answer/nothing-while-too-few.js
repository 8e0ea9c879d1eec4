// Pays only while as many tugs as needed can be had.
function totalHire(offers, needed) {
  const size = 1 << 17;
  const tree = new Int32Array(size + 1);
  const moments = offers.flatMap(([from, until, fee]) => [[from, 1, fee], [until, -1, fee]]).sort((a, b) => a[0] - b[0]);
  let standing = 0;
  let total = 0;
  let now = 0;
  for (const [minute, change, fee] of moments) {
    if (minute > now) {
      const hired = Math.min(needed, standing);
      let place = 0;
      let left = hired;
      for (let step = size >> 1; step > 0; step >>= 1) {
        if (tree[place + step] < left) {
          place += step;
          left -= tree[place];
        }
      }
      if (standing >= needed) total += (minute - now) * hired * (place + 1);
    }
    now = minute;
    standing += change;
    for (let i = fee; i <= size; i += i & -i) tree[i] += change;
  }
  return total;
}
