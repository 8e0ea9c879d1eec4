// The last load begins as far to the front as it fits, or right behind the last pot that needs more wood than the pots after it.

// input [[9,17,14,9,0],[3,4,1,2,3],6,18], right 89, this one 94
export function leastFuel(wood, height, chamber, lighting) {
  const n = wood.length;
  const best = new Array(n + 1).fill(0);
  const queue = []; // places with falling wood, inside the window
  let head = 0;
  let left = 0;
  let tall = 0;
  for (let i = 0; i < n; i++) {
    tall += height[i];
    while (tall > chamber) tall -= height[left++];
    while (queue.length > head && wood[queue[queue.length - 1]] <= wood[i]) queue.pop();
    if (queue.length < head) head = queue.length;
    queue.push(i);
    while (queue[head] < left) head++;
    // from the front of the window: its hottest pot decides
    let least = best[left] + wood[queue[head]];
    // behind the last hotter pot: only wood[i] counts
    const last = queue.length - 1;
    if (last > head) least = Math.min(least, best[queue[last - 1] + 1] + wood[i]);
    best[i + 1] = least + lighting;
  }
  return best[n];
}
