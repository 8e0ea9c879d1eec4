// Union-find over the squares. Every side between two patches gives two numbers (patch, colour,
// touching patch); sorted, equal ones lie side by side and each sum is one run.
function largestPatch(cloth: string[]): number {
  const columns = cloth[0].length;
  const text = cloth.join('');
  const n = text.length;
  const above = Int32Array.from({ length: n }, (_, i) => i);
  const size = new Int32Array(n).fill(1);
  const find = (square: number): number => {
    while (above[square] !== square) {
      above[square] = above[above[square]];
      square = above[square];
    }
    return square;
  };
  const sides: [number, number][] = [];
  for (let square = 0; square < n; square++) {
    const atEnd = square % columns === columns - 1;
    sides.push([square, atEnd ? square - columns + 1 : square + 1]);
    if (square + columns < n) sides.push([square, square + columns]);
  }
  for (const [a, b] of sides) {
    if (text[a] !== text[b]) continue;
    let x = find(a);
    let y = find(b);
    if (x === y) continue;
    if (size[x] < size[y]) [x, y] = [y, x];
    above[y] = x;
    size[x] += size[y];
  }

  let best = 0;
  const touches: number[] = [];
  for (let square = 0; square < n; square++) best = Math.max(best, size[find(square)]);
  for (const [a, b] of sides) {
    if (text[a] === text[b]) continue;
    const x = find(a);
    const y = find(b);
    touches.push((x * 32 + text.charCodeAt(b) - 97) * n + y, (y * 32 + text.charCodeAt(a) - 97) * n + x);
  }
  const sorted = Float64Array.from(touches).sort();
  let sum = 0;
  for (let i = 0; i < sorted.length; i++) {
    const run = Math.floor(sorted[i] / n);
    if (i === 0 || run !== Math.floor(sorted[i - 1] / n)) sum = size[run >> 5];
    if (i === 0 || sorted[i] !== sorted[i - 1]) sum += size[sorted[i] % n];
    best = Math.max(best, sum);
  }
  return best;
}
