// Widens a mural by the plank that is replaced, but not by what stands behind it.
function largestMural(height: number[], plank: number): number {
  const n = height.length;
  const left = new Array<number>(n);
  const right = new Array<number>(n).fill(n);
  const stack: number[] = [];
  for (let i = 0; i < n; i++) {
    while (stack.length > 0 && height[stack[stack.length - 1]] > height[i]) right[stack.pop()!] = i;
    let before = stack.length > 0 ? stack[stack.length - 1] : -1;
    while (before >= 0 && height[before] === height[i]) before = left[before];
    left[i] = before;
    stack.push(i);
  }
  let largest = plank;
  for (let i = 0; i < n; i++) {
    let width = right[i] - left[i] - 1;
    if (plank >= height[i] && width < n) width++;
    largest = Math.max(largest, height[i] * width);
  }
  return largest;
}
