import { formatCount } from './amount.ts';

/** "The first 8,192 of 5,200,000 characters that were printed." */
export function sayPrinted(shown: number, all: number): string {
  return `The first ${formatCount(shown)} of ${formatCount(all)} characters that were printed. The download has as much as was kept.`;
}
