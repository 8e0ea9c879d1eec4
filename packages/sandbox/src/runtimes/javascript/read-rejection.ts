import type { Source } from './candidate-source.ts';
import { cleanStack } from './clean-stack.ts';

/** isolated-vm's words for an object that it brings over to nobody. */
const isForeignObject = /^An object was thrown from supplied code within isolated-vm/;
/** As much is told of a message, or of a value, as harness.ts tells. */
const mostCharacters = 2_000;
/** Beyond it a number is not written out: that takes time by the square of its length. */
const greatest = 10n ** BigInt(mostCharacters);
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
  const message = hint(String(reason).slice(0, mostCharacters));
  return { message, stack: cleanStack(reason.stack ?? '', source) };
}

function showLeaf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, mostCharacters));
  if (typeof value === 'bigint') {
    const isShort = -greatest < value && value < greatest;
    return isShort ? `${value}n` : `a bigint of more than ${mostCharacters} digits`;
  }
  return Object.is(value, -0) ? '-0' : String(value).slice(0, mostCharacters);
}
