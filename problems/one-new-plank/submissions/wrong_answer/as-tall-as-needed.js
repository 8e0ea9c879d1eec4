// Passes over one lower plank for every mural, as if the new plank were always tall enough.
function largestMural(height, plank) {
  const n = height.length;
  const order = height.map((_, i) => i).sort((a, b) => height[b] - height[a]);
  const segment = new Int32Array(n + 4);
  let largest = plank;
  for (const i of order) {
    const at = i + 2;
    const left = segment[at - 1];
    const right = segment[at + 1];
    const length = left + 1 + right;
    segment[at] = segment[at - left] = segment[at + right] = length;
    let width = length;
    if (at - left > 2) width = Math.max(width, length + 1 + segment[at - left - 2]);
    if (at + right < n + 1) width = Math.max(width, length + 1 + segment[at + right + 2]);
    largest = Math.max(largest, height[i] * width);
  }
  return largest;
}
