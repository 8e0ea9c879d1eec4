// Replaces the lowest plank and hopes.
function largestMural(height: number[], plank: number): number {
  const lowest = height.indexOf(height.reduce((a, b) => Math.min(a, b)));
  const mended = [...height];
  mended[lowest] = Math.max(plank, mended[lowest]);
  return largestOn(mended);
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
