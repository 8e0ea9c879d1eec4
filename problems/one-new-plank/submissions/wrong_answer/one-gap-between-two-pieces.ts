// The new plank has to join two pieces: at an end of the mural it only adds one plank when
// something stands behind it.
function largestMural(height: number[], plank: number): number {
  const n = height.length;
  const order = height.map((_, i) => i).sort((a, b) => height[b] - height[a]);
  // Length of the segment that begins or ends here, 0 where no plank stands yet.
  const segment = new Int32Array(n + 4);
  let largest = 0;
  for (const i of order) {
    const at = i + 2;
    const left = segment[at - 1];
    const right = segment[at + 1];
    const length = left + 1 + right;
    segment[at] = length;
    segment[at - left] = length;
    segment[at + right] = length;
    let width = length;
    if (plank >= height[i]) {
      const first = at - left;
      const last = at + right;
      if (first > 2 && segment[first - 2] > 0) width = Math.max(width, length + 1 + segment[first - 2]);
      if (last < n + 1 && segment[last + 2] > 0) width = Math.max(width, length + 1 + segment[last + 2]);
    }
    largest = Math.max(largest, height[i] * width);
  }

  let before = 0;
  let current = 0;
  for (const own of height) {
    if (own >= plank) current++;
    else {
      before = current;
      current = 0;
    }
    if (own < plank || current + before > 0) {
      // `before` stands in front of the plank that is replaced, `current` behind it.
      largest = Math.max(largest, plank * Math.min(n, before + 1 + current));
    }
  }
  return largest;
}
