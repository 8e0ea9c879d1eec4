/**
 * Non-negative least squares by trying every set of columns: with at most eight of them that is quick,
 * exact, and has no case in which it does not come to an end.
 *
 * @param rows one a measurement: the value of each column
 * @param targets one a measurement
 * @returns a factor for each column, none below 0, and what is left as the root of the mean square
 */
export function fitNonNegative(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
): { factors: number[]; residual: number } {
  const columns = rows[0]?.length ?? 0;
  let best = { factors: Array<number>(columns).fill(0), residual: rootMeanSquare(targets) };
  for (let set = 1; set < 2 ** columns; set += 1) {
    const chosen = Array.from({ length: columns }, (_, at) => at).filter(
      (at) => (set >> at) % 2 === 1,
    );
    if (chosen.length > targets.length) continue;
    const solved = solveNormal(
      rows.map((row) => chosen.map((at) => row[at] ?? 0)),
      targets,
    );
    if (solved === null || solved.some((factor) => factor < 0)) continue;
    const factors = Array<number>(columns).fill(0);
    for (const [index, at] of chosen.entries()) factors[at] = solved[index] ?? 0;
    const left = targets.map((target, index) => target - dot(rows[index] ?? [], factors));
    const residual = rootMeanSquare(left);
    if (residual < best.residual) best = { factors, residual };
  }
  return best;
}

/** Least squares by the normal equations, its columns scaled first; null where two are alike. */
function solveNormal(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
): number[] | null {
  const size = rows[0]?.length ?? 0;
  const scales = Array.from({ length: size }, (_, at) =>
    Math.sqrt(rows.reduce((sum, row) => sum + (row[at] ?? 0) ** 2, 0)),
  );
  if (scales.some((scale) => !(scale > 0) || !Number.isFinite(scale))) return null;
  const matrix = Array.from({ length: size }, (_, i) => [
    ...Array.from({ length: size }, (_, j) =>
      rows.reduce(
        (sum, row) => sum + ((row[i] ?? 0) / (scales[i] ?? 1)) * ((row[j] ?? 0) / (scales[j] ?? 1)),
        0,
      ),
    ),
    rows.reduce((sum, row, at) => sum + ((row[i] ?? 0) / (scales[i] ?? 1)) * (targets[at] ?? 0), 0),
  ]);
  for (let at = 0; at < size; at += 1) {
    const pivot = matrix
      .map((row, index) => ({ index, size: Math.abs(row[at] ?? 0) }))
      .slice(at)
      .reduce((a, b) => (b.size > a.size ? b : a));
    if (pivot.size < 1e-10) return null;
    const [from, to] = [matrix[pivot.index] ?? [], matrix[at] ?? []];
    matrix[at] = from;
    matrix[pivot.index] = to;
    for (const [index, row] of matrix.entries()) {
      if (index === at) continue;
      const times = (row[at] ?? 0) / (from[at] ?? 1);
      matrix[index] = row.map((value, column) => value - times * (from[column] ?? 0));
    }
  }
  return matrix.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1) / (scales[at] ?? 1));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

function rootMeanSquare(values: readonly number[]): number {
  if (values.length === 0) return 0;
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}
