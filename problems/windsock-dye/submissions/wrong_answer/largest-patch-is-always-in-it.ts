// The largest of all patches is always part of the best result.

// input: [["z","a","d","b","d"]] right: 3 its answer: 2
export function largestPatch(cloth: string[]): number {
  const rows = cloth.length;
  const columns = cloth[0].length;
  const n = rows * columns;
  const colour = new Uint8Array(n);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) colour[r * columns + c] = cloth[r].charCodeAt(c) - 97;
  }
  const patch = new Int32Array(n).fill(-1);
  const sizes: number[] = [];
  const firsts: number[] = [];
  const squares = new Int32Array(n);
  const seen = new Int32Array(n).fill(-1);
  const sides = (at: number): number[] => {
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
  let large = 0;
  for (let id = 1; id < sizes.length; id++) if (sizes[id] > sizes[large]) large = id;
  const around = (id: number): Set<number> => {
    const out = new Set<number>();
    for (let k = firsts[id]; k < firsts[id + 1]; k++) {
      for (const to of sides(squares[k])) if (patch[to] !== id) out.add(patch[to]);
    }
    return out;
  };
  const shade = (id: number): number => colour[squares[firsts[id]]];
  let best = sizes[large];
  const sums = new Int32Array(26).fill(sizes[large]);
  for (const dyed of around(large)) {
    sums[shade(dyed)] += sizes[dyed];
    let sum = sizes[dyed];
    for (const other of around(dyed)) if (shade(other) === shade(large)) sum += sizes[other];
    best = Math.max(best, sum);
  }
  return Math.max(best, ...sums);
}
