// "Note for each patch for which other one it has been counted last, so that it counts only once; at the beginning there is 0 everywhere" (0 is also the number of the first patch).
export function largestPatch(cloth) {
  const rows = cloth.length;
  const cols = cloth[0].length;
  const n = rows * cols;
  const text = cloth.join('');
  const label = new Int32Array(n).fill(-1);
  const near = (x) => {
    const k = x % cols;
    const list = [k + 1 < cols ? x + 1 : x - k, k > 0 ? x - 1 : x + cols - 1];
    if (x >= cols) list.push(x - cols);
    if (x + cols < n) list.push(x + cols);
    return list;
  };
  const patches = [];
  for (let start = 0; start < n; start++) {
    if (label[start] >= 0) continue;
    const id = patches.length;
    const squares = [start];
    label[start] = id;
    for (let i = 0; i < squares.length; i++) {
      for (const y of near(squares[i])) {
        if (label[y] < 0 && text[y] === text[start]) {
          label[y] = id;
          squares.push(y);
        }
      }
    }
    patches.push(squares);
  }
  const countedFor = new Int32Array(patches.length);
  let best = 0;
  patches.forEach((squares, id) => {
    const sum = new Int32Array(26);
    best = Math.max(best, squares.length);
    for (const x of squares) {
      for (const y of near(x)) {
        const other = label[y];
        if (other === id || countedFor[other] === id) continue;
        countedFor[other] = id;
        const c = text.charCodeAt(y) - 97;
        sum[c] += patches[other].length;
        best = Math.max(best, squares.length + sum[c]);
      }
    }
  });
  return best;
}
