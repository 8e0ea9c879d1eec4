// Keeps all counts in an Int32Array, the missing coats of the wall as well.
function missingCoats(rows: number, columns: number, jobs: number[][], coats: number): number {
  const change = Array.from({ length: rows + 1 }, () => new Int32Array(columns + 1));
  for (const [top, bottom, from, to] of jobs) {
    const parts = from! <= to! ? [[from!, to!]] : [[from!, columns - 1], [0, to!]];
    for (const [first, last] of parts) {
      change[top!]![first!]! += 1;
      change[top!]![last! + 1]! -= 1;
      change[bottom! + 1]![first!]! -= 1;
      change[bottom! + 1]![last! + 1]! += 1;
    }
  }
  const missing = new Int32Array(1);
  for (let row = 0; row < rows; row++) {
    let painted = 0;
    for (let column = 0; column < columns; column++) {
      if (row > 0) change[row]![column]! += change[row - 1]![column]!;
      painted += change[row]![column]!;
      if (painted < coats) missing[0]! += coats - painted;
    }
  }
  return missing[0]!;
}
