// A crate that comes later has to pass the equal ones as well.
function leastEffort(crates: number[]): number {
  let effort = 0;
  const sorted = (row: number[]): number[] => {
    if (row.length < 2) return row;
    const half = row.length >> 1;
    const left = sorted(row.slice(0, half));
    const right = sorted(row.slice(half));
    let rest = left.reduce((sum, weight) => sum + weight, 0);
    const merged: number[] = [];
    let i = 0;
    let j = 0;
    while (i < left.length || j < right.length) {
      if (j < right.length && (i === left.length || left[i] <= right[j])) {
        effort += rest + (left.length - i) * right[j];
        merged.push(right[j++]);
      } else {
        rest -= left[i];
        merged.push(left[i++]);
      }
    }
    return merged;
  };
  sorted(crates);
  return effort;
}
