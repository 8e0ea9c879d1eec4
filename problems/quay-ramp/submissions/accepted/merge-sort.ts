// A merge sort that adds up what each crate of the right half passes.
function leastEffort(crates: number[]): number {
  let row = crates.slice();
  let other = new Array<number>(row.length);
  let effort = 0;
  for (let width = 1; width < row.length; width *= 2) {
    for (let start = 0; start < row.length; start += 2 * width) {
      const middle = Math.min(start + width, row.length);
      const end = Math.min(start + 2 * width, row.length);
      let left = start;
      let right = middle;
      let leftSum = 0;
      for (let i = start; i < middle; i++) leftSum += row[i];
      for (let place = start; place < end; place++) {
        if (left < middle && (right === end || row[left] >= row[right])) {
          leftSum -= row[left];
          other[place] = row[left++];
        } else {
          effort += leftSum + (middle - left) * row[right];
          other[place] = row[right++];
        }
      }
    }
    [row, other] = [other, row];
  }
  return effort;
}
