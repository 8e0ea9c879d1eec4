import type { Value } from '@dryrun/judge';

/** Tests are judged over and over while their package is loaded; their JSON is made once. */
const known = new WeakMap<readonly Value[], Buffer>();

/** The arguments of one call as a JSON array in UTF-8. `input` must not be changed afterwards. */
export function inputBytes(input: readonly Value[]): Buffer {
  const before = known.get(input);
  if (before) return before;
  const bytes = Buffer.from(JSON.stringify(input));
  known.set(input, bytes);
  return bytes;
}
