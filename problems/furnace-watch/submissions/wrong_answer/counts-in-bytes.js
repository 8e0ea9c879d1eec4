// No reading stands in a window more than 255 times, so bytes count how often each is there, and blocks of 256 readings are summed up beside them.
function rollingPercentile(heat, width, percent, least) {
  const one = new Uint8Array(100_096), block = new Int32Array(391);
  let count = 0;
  const out = [];
  const note = (v, by) => { if (v === null || v === undefined) return; one[v] += by; block[v >> 8] += by; count += by; };
  for (let i = 0; i < heat.length; i++) {
    note(heat[i], 1);
    if (i >= width) note(heat[i - width], -1);
    if (i < width - 1) continue;
    if (count < least) { out.push(null); continue; }
    let rank = Math.ceil((count * percent) / 100), b = 0;
    while (rank > block[b]) rank -= block[b++];
    let v = b << 8;
    while (rank > one[v]) rank -= one[v++];
    out.push(v);
  }
  return out;
}
