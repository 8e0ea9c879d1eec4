/**
 * A mural is either as tall as one of the old planks in it, and then ends at planks that are lower,
 * or as tall as the new plank. In the first case it may pass over one lower plank, on its left or
 * on its right, if the new plank is tall enough to stand in for it.
 */
export function largestMural(height: readonly number[], plank: number): number {
  const n = height.length;
  const toRight = nextTwoLower(height);
  const toLeft = nextTwoLower([...height].reverse());
  let largest = plank * longestWithOneLower(height, plank);
  for (const [i, hands] of height.entries()) {
    const mirrored = n - 1 - i;
    const right = toRight.first[i] ?? 0;
    const left = n - 1 - (toLeft.first[mirrored] ?? 0);
    let width = right - left - 1;
    if (hands < plank) {
      const furtherRight = toRight.second[i] ?? 0;
      const furtherLeft = n - 1 - (toLeft.second[mirrored] ?? 0);
      width = Math.max(furtherRight - left, right - furtherLeft) - 1;
    }
    largest = Math.max(largest, hands * width);
  }
  return largest;
}

/** For each plank the first and the second one after it that are lower; the length if there is none. */
function nextTwoLower(height: readonly number[]) {
  const first = height.map(() => height.length);
  const second = height.map(() => height.length);
  // Planks that still look for their first lower one, and planks that look for their second.
  const lookForFirst: number[] = [];
  const lookForSecond: number[] = [];
  const isTaller = (stack: readonly number[], hands: number) =>
    (height[stack.at(-1) ?? -1] ?? -1) > hands;
  for (const [i, hands] of height.entries()) {
    while (isTaller(lookForSecond, hands)) second[lookForSecond.pop() ?? 0] = i;
    const moving: number[] = [];
    while (isTaller(lookForFirst, hands)) {
      const found = lookForFirst.pop() ?? 0;
      first[found] = i;
      moving.push(found);
    }
    // In reverse, so that the tallest is on top again.
    lookForSecond.push(...moving.reverse());
    lookForFirst.push(i);
  }
  return { first, second };
}

/** The longest run of planks of which at most one is lower than `hands`. */
function longestWithOneLower(height: readonly number[], hands: number): number {
  let longest = 0;
  let start = 0;
  let lastLower = -1;
  for (const [i, own] of height.entries()) {
    if (own < hands) {
      start = lastLower + 1;
      lastLower = i;
    }
    longest = Math.max(longest, i - start + 1);
  }
  return longest;
}
