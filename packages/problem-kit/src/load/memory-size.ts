import { casesOf, type Test, type Value } from '@dryrun/judge';

/** What V8 takes for an element, for the head of an array and of a string. */
const elementBytes = 8;
const arrayBytes = 48;
const stringBytes = 24;
/** Beside the values stands what the sandbox makes of them once: JSON, or blocks of 4 or 8 bytes. */
const preparedShare = 0.75;

/** About how much memory tests take that are kept ready to be judged, in bytes. */
export function memorySizeOf(tests: readonly Test[]): number {
  let bytes = 0;
  for (const { input, expected } of tests.flatMap(casesOf))
    bytes += sizeOf(input) * (1 + preparedShare) + sizeOf(expected);
  return Math.ceil(bytes);
}

function sizeOf(value: Value): number {
  if (typeof value === 'string') return elementBytes + stringBytes + value.length;
  if (!Array.isArray(value)) return elementBytes;
  let bytes = elementBytes + arrayBytes;
  for (const element of value as readonly Value[])
    bytes += typeof element === 'number' ? elementBytes : sizeOf(element);
  return bytes;
}
