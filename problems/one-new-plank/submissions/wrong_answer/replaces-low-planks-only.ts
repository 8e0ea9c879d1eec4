// It only pays to replace a plank that is not higher than the ones beside it: on a slope, the mural would end there anyway.

// input: [[1,0,1,3],3] right: 6 its answer: 4
export function largestMural(height: number[], plank: number): number {
  const n = height.length;
  const valley = height.map(
    (h, i) => (i === 0 || height[i - 1] >= h) && (i === n - 1 || height[i + 1] >= h),
  );
  const prev = new Int32Array(n + 2);
  const next = new Int32Array(n + 2);
  for (let i = 0; i < n + 2; i++) {
    prev[i] = Math.max(0, i - 1);
    next[i] = Math.min(n + 1, i + 1);
  }
  const order = Float64Array.from(height, (h, i) => h * 131072 + i).sort();
  let best = plank;
  for (let k = n - 1; k >= 0; k--) {
    const i = order[k] % 131072;
    const h = height[i];
    const left = prev[i + 1];
    const right = next[i + 1];
    let width = right - left - 1;
    if (h <= plank) {
      if (left > 0 && valley[left - 1]) width = Math.max(width, right - prev[left] - 1);
      if (right <= n && valley[right - 1]) width = Math.max(width, next[right] - left - 1);
    }
    best = Math.max(best, width * h);
    next[left] = right;
    prev[right] = left;
  }
  let from = 0;
  let low = -1; // the one lower plank in the window
  for (let to = 0; to < n; to++) {
    if (height[to] < plank) {
      from = valley[to] ? low + 1 : to + 1;
      low = to;
    }
    best = Math.max(best, (to - from + 1) * plank);
  }
  return best;
}
