// Whatever the new plank joins to the left is found again from the other stretch, so looking over one lower plank to the right is enough.
export function largestMural(height, plank) {
  const n = height.length;

  // Where the first and the second lower plank to the right stand, and the first one to the left.
  const one = new Int32Array(n).fill(n);
  const two = new Int32Array(n).fill(n);
  const left = new Int32Array(n).fill(-1);
  const a = [];
  const b = [];
  for (let i = 0; i < n; i++) {
    while (b.length && height[b[b.length - 1]] > height[i]) two[b.pop()] = i;
    let k = a.length;
    while (k > 0 && height[a[k - 1]] > height[i]) one[a[--k]] = i;
    for (const j of a.splice(k)) b.push(j);
    a.push(i);
  }
  a.length = 0;
  for (let i = n - 1; i >= 0; i--) {
    while (a.length && height[a[a.length - 1]] > height[i]) left[a.pop()] = i;
    a.push(i);
  }

  let best = 0;
  for (let i = 0; i < n; i++) {
    const wide = (height[i] <= plank ? two[i] : one[i]) - left[i] - 1;
    best = Math.max(best, wide * height[i]);
  }
  // As tall as the new plank: a window with at most one lower plank.
  let from = 0;
  let low = 0;
  for (let i = 0; i < n; i++) {
    if (height[i] < plank) low++;
    while (low > 1) if (height[from++] < plank) low--;
    best = Math.max(best, (i - from + 1) * plank);
  }
  return best;
}
