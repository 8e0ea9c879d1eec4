import type { Difficulty } from '@dryrun/contract';

// What a browser kept may be of another version, or of another hand.

export const isText = (value: unknown): value is string => typeof value === 'string';

export const isDifficulty = (value: unknown): value is Difficulty =>
  value === 'easy' || value === 'medium' || value === 'hard';

export function isListOf<Entry>(
  value: unknown,
  is: (entry: unknown) => entry is Entry,
): value is Entry[] {
  return Array.isArray(value) && value.every(is);
}
