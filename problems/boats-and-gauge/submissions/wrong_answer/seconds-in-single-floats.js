// The seconds of the readings are kept in a Float32Array, as they have no decimals.
function levelsAtPassage(passage, readAt, level, longest) {
  const r = Float32Array.from(readAt);
  return passage.map((p) => {
    let l = 0, h = r.length;
    while (l < h) { const m = (l + h) >> 1; if (r[m] <= p) l = m + 1; else h = m; }
    return l > 0 && p - readAt[l - 1] <= longest ? level[l - 1] : null;
  });
}
