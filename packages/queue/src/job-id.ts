/**
 * The id of the job for something of ours. Adding a job whose id is queued does nothing, which makes
 * adding twice harmless. (BullMQ refuses ids that are integers or hold a colon.)
 *
 * @throws RangeError when a part is not made of letters, digits, `-` and `_`
 */
export function jobId(kind: string, ...parts: string[]): string {
  const wrong = parts.find((part) => !/^[\w-]{1,100}$/.test(part));
  if (wrong !== undefined) throw new RangeError(`Not an id that can be queued: ${wrong}`);
  return [kind, ...parts].join('-');
}
