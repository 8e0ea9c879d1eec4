// Replaces every plank in turn and tries every mural on each fence: cubic.
function largestMural(height: number[], plank: number): number {
  let largest = biggest(height);
  for (let i = 0; i < height.length; i++) {
    const fence = [...height];
    fence[i] = plank;
    largest = Math.max(largest, biggest(fence));
  }
  return largest;
}

function biggest(fence: number[]): number {
  let largest = 0;
  for (let first = 0; first < fence.length; first++) {
    let lowest = Infinity;
    for (let last = first; last < fence.length; last++) {
      lowest = Math.min(lowest, fence[last]);
      largest = Math.max(largest, lowest * (last - first + 1));
    }
  }
  return largest;
}
