// The new plank belongs to the largest mural of the old fence: beside it, or in place of its
// lowest plank.
function largestMural(height, plank) {
  const old = largestOn(height);
  let largest = old.area;
  let lowest = old.first;
  for (let i = old.first; i <= old.last; i++) if (height[i] < height[lowest]) lowest = i;
  for (const at of [old.first - 1, old.last + 1, lowest]) {
    if (at < 0 || at >= height.length) continue;
    const mended = height.slice();
    mended[at] = plank;
    largest = Math.max(largest, largestOn(mended).area);
  }
  return largest;
}

function largestOn(fence) {
  const stack = [];
  let best = { area: -1, first: 0, last: 0 };
  for (let i = 0; i <= fence.length; i++) {
    const hands = i < fence.length ? fence[i] : -1;
    while (stack.length > 0 && fence[stack[stack.length - 1]] > hands) {
      const low = fence[stack.pop()];
      const first = stack.length > 0 ? stack[stack.length - 1] + 1 : 0;
      const area = low * (i - first);
      if (area > best.area) best = { area, first, last: i - 1 };
    }
    stack.push(i);
  }
  return best;
}
