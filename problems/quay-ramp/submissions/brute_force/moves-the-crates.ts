// Goes along the row and changes neighbours until nothing is left to change.
function leastEffort(crates: number[]): number {
  const row = [...crates];
  let effort = 0;
  let changed = true;
  while (changed) {
    changed = false;
    for (let i = 0; i + 1 < row.length; i++) {
      if (row[i] >= row[i + 1]) continue;
      effort += row[i] + row[i + 1];
      [row[i], row[i + 1]] = [row[i + 1], row[i]];
      changed = true;
    }
  }
  return effort;
}
