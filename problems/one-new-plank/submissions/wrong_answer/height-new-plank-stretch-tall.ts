// At the height of the new plank, a stretch of tall enough planks always becomes longer by one.
export function largestMural(height: number[], plank: number): number {
  const n = height.length;
  // Bounds of the first and the second lower plank on either side.
  const right1 = new Int32Array(n).fill(n);
  const right2 = new Int32Array(n).fill(n);
  const left1 = new Int32Array(n).fill(-1);
  const left2 = new Int32Array(n).fill(-1);
  const scan = (order: (k: number) => number, first: Int32Array, second: Int32Array) => {
    const waitFirst: number[] = [];
    const waitSecond: number[] = [];
    const moved: number[] = [];
    for (let k = 0; k < n; k++) {
      const i = order(k);
      const h = height[i];
      while (waitSecond.length > 0 && height[waitSecond[waitSecond.length - 1]] > h) {
        second[waitSecond.pop()!] = i;
      }
      while (waitFirst.length > 0 && height[waitFirst[waitFirst.length - 1]] > h) {
        const j = waitFirst.pop()!;
        first[j] = i;
        moved.push(j);
      }
      while (moved.length > 0) waitSecond.push(moved.pop()!);
      waitFirst.push(i);
    }
  };
  scan((k) => k, right1, right2);
  scan((k) => n - 1 - k, left1, left2);

  let best = 0;
  for (let i = 0; i < n; i++) {
    let width = right1[i] - left1[i] - 1;
    if (height[i] <= plank) {
      width = Math.max(width, right2[i] - left1[i] - 1, right1[i] - left2[i] - 1);
    }
    best = Math.max(best, width * height[i]);
  }
  // The mural as tall as the new plank: two stretches with one lower plank between them.
  let before = 0;
  let now = 0;
  for (const h of height) {
    if (h >= plank) {
      now++;
    } else {
      before = now;
      now = 0;
    }
    best = Math.max(best, (before + now + 1) * plank);
  }
  return best;
}
