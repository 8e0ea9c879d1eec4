import { formatCount } from '../../words/amount.ts';

/**
 * What to say of a text that fills its box: browsers leave out the rest of what is pasted without a word.
 * Null where there is room.
 */
export function sayFull(text: unknown, maxLength: number | undefined): string | null {
  if (maxLength === undefined || typeof text !== 'string' || text.length < maxLength) return null;
  return `This is full with ${formatCount(maxLength)} characters. What was pasted beyond them is not in it.`;
}
