/** What is in use of a heap, and what the engine has taken from the system for it. */
export type HeapUse = { usedBytes: number; committedBytes: number };

/**
 * What a test took, as `Cost.memoryBytes` defines it.
 *
 * The heap is shared with the tests before it, and nobody may stop the clock for a collection
 * between two. What they left behind may be collected during this one: then the heap has shrunk,
 * and what it holds beyond the empty one is the best that is known.
 *
 * @param emptyBytes in use before anything of the candidate's had run
 */
export function memoryOfTest(before: HeapUse, after: HeapUse, emptyBytes: number): number {
  const collected = after.usedBytes < before.usedBytes;
  const grown = after.usedBytes - (collected ? emptyBytes : before.usedBytes);
  return Math.max(0, grown, after.committedBytes - before.committedBytes);
}
