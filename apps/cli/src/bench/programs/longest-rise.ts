import type { Program, SingleTest } from '@dryrun/judge';

// Binary search in a growing list, n log n: what a good solution to a large input typically costs.
const code = `function longestRise(heights) {
  const ends = [];
  for (const height of heights) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle] < height) low = middle + 1;
      else high = middle;
    }
    ends[low] = height;
  }
  return ends.length;
}
`;

export const longestRise: Program = {
  language: 'javascript',
  code,
  signature: {
    kind: 'function',
    name: 'longestRise',
    parameters: [{ name: 'heights', type: 'integer[]' }],
    returns: 'integer',
  },
};

/** Heights that wander about, so that the list grows long and the searches go everywhere. */
export function heights(length: number, seed: number): number[] {
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % 1_000_000_007;
  });
}

export function longestRiseTest(input: number[]): SingleTest {
  const ends: number[] = [];
  for (const height of input) {
    const at = ends.findIndex((end) => end >= height);
    ends[at === -1 ? ends.length : at] = height;
  }
  return { group: 'bench', input: [input], expected: ends.length };
}
