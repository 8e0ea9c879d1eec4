// A plank can be replaced only where one stands: where it is missing there is nothing to replace.
function largestMural(height: number[], plank: number): number {
  const n = height.length;
  const lowest: Int32Array[] = [Int32Array.from(height)];
  for (let step = 1; step * 2 <= n; step *= 2) {
    const shorter = lowest[lowest.length - 1];
    const longer = new Int32Array(n - step * 2 + 1);
    for (let i = 0; i < longer.length; i++) longer[i] = Math.min(shorter[i], shorter[i + step]);
    lowest.push(longer);
  }

  // The first place from `from` on where a plank is lower than `hands`, or n.
  const lowerFrom = (from: number, hands: number): number => {
    for (let level = lowest.length - 1; level >= 0; level--) {
      if (from + 2 ** level <= n && lowest[level][from] >= hands) from += 2 ** level;
    }
    return from;
  };
  // The last place up to `to` where a plank is lower than `hands`, or -1.
  const lowerUpTo = (to: number, hands: number): number => {
    for (let level = lowest.length - 1; level >= 0; level--) {
      const start = to - 2 ** level + 1;
      if (start >= 0 && lowest[level][start] >= hands) to = start - 1;
    }
    return to;
  };

  let largest = height.some((own) => own > 0) ? plank : 0;
  const tryHeight = (left: number, right: number, hands: number): void => {
    let width = right - left - 1;
    if (hands <= plank) {
      if (left >= 0 && height[left] > 0) width = Math.max(width, right - lowerUpTo(left - 1, hands) - 1);
      if (right < n && height[right] > 0) width = Math.max(width, lowerFrom(right + 1, hands) - left - 1);
    }
    largest = Math.max(largest, hands * width);
  };
  for (let i = 0; i < n; i++) {
    tryHeight(lowerUpTo(i, height[i]), lowerFrom(i, height[i]), height[i]);
    if (height[i] < plank && height[i] > 0) {
      const width = lowerFrom(i + 1, plank) - lowerUpTo(i - 1, plank) - 1;
      largest = Math.max(largest, plank * width);
    }
  }
  return largest;
}
