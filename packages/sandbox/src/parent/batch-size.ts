/**
 * Wall time that a batch should take, and after which what is left of it may go elsewhere. Thirty
 * small tests take 5 ms, and even on a busy machine rarely as long as this: sharing them costs more
 * than it saves.
 */
export const quantumMs = 25;
/** Until it is known how long a test takes, at most this much input is sent ahead. */
const firstBatchBytes = 2 * 1024 * 1024;
const batchBytes = 4 * 1024 * 1024;
/** Work that another child should at least save, beyond what it takes to compile there. */
const worthAnotherChildMs = 10;

/**
 * How many of the next tests to send to a child as one batch. One batch for everything costs least
 * when tests are small; small batches near the end let all children end together.
 *
 * @param byteLengths of the inputs that are left, in order
 * @param meanTestMs null when no test has ended yet
 * @param children that work on this program
 */
export function batchSize(
  byteLengths: readonly number[],
  meanTestMs: number | null,
  children: number,
): number {
  const left = byteLengths.length;
  const fair = children === 1 ? left : Math.ceil(left / (2 * children));
  const most = meanTestMs === null ? left : Math.min(fair, Math.floor(quantumMs / meanTestMs));
  let bytes = meanTestMs === null ? firstBatchBytes : batchBytes;
  let size = 0;
  for (const byteLength of byteLengths) {
    bytes -= byteLength;
    if (size > 0 && (size >= most || bytes < 0)) break;
    size += 1;
  }
  return size;
}

/**
 * Whether the work that is left is worth another child, which must compile the program again.
 *
 * @param testMs what one of the tests that are left is thought to take
 */
export function worthAnotherChild(left: number, testMs: number, compileTimeMs: number): boolean {
  return left > 0 && left * testMs >= worthAnotherChildMs + 2 * compileTimeMs;
}
