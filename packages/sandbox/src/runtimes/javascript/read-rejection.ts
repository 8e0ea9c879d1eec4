import type { Source } from './candidate-source.ts';
import { cleanStack } from './clean-stack.ts';

/** isolated-vm's words for an object that it brings over to nobody. */
const isForeignObject = /^An object was thrown from supplied code within isolated-vm/;
const unhandled = 'in a promise, and nothing handles it';

/**
 * What is told of a promise that was rejected, where nothing looked at it: an error as such, anything
 * else as what was thrown.
 *
 * @param reason as it came over: an error, or a value that is no object
 */
export function readRejection(
  reason: unknown,
  source: Source,
  hint: (words: string) => string,
): { message: string; stack: string } {
  if (!(reason instanceof Error))
    return { message: `threw ${showLeaf(reason)} ${unhandled}`, stack: '' };
  if (isForeignObject.test(reason.message))
    return { message: `threw what is no Error ${unhandled}`, stack: '' };
  return { message: hint(String(reason)), stack: cleanStack(reason.stack ?? '', source) };
}

function showLeaf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 2_000));
  if (typeof value === 'bigint') return `${value}n`.slice(0, 2_000);
  return Object.is(value, -0) ? '-0' : String(value);
}
