/** Inputs up to this size are run in the order of the tests. */
const shortBytes = 64 * 1024;

/**
 * The order in which tests are run: the longest come last, so that when the time for all runs out, or a
 * program is too slow for them, it has been run on the others. What comes back is in the order of the
 * tests all the same. Tests of about the same size, within a factor of two, keep their order.
 */
export function runOrder(byteLengths: readonly number[]): number[] {
  const weight = (index: number) =>
    Math.max(0, Math.floor(Math.log2((byteLengths[index] ?? 0) / shortBytes)));
  return byteLengths.map((_, index) => index).sort((a, b) => weight(a) - weight(b) || a - b);
}
