// Replaces every plank in turn and finds the largest mural of each fence with one stack: quadratic.
function largestMural(height: number[], plank: number): number {
  let largest = largestOn(height);
  for (let i = 0; i < height.length; i++) {
    const old = height[i];
    if (old >= plank) continue;
    height[i] = plank;
    largest = Math.max(largest, largestOn(height));
    height[i] = old;
  }
  return largest;
}

function largestOn(fence: number[]): number {
  const stack: number[] = [];
  let largest = 0;
  for (let i = 0; i <= fence.length; i++) {
    const hands = i < fence.length ? fence[i] : -1;
    while (stack.length > 0 && fence[stack[stack.length - 1]] > hands) {
      const low = fence[stack.pop()!];
      const left = stack.length > 0 ? stack[stack.length - 1] : -1;
      largest = Math.max(largest, low * (i - left - 1));
    }
    stack.push(i);
  }
  return largest;
}
