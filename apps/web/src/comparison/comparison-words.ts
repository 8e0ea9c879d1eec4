import type { Cell } from '@dryrun/contract';
import { capitalise, countOf, spellCount } from '../words/amount.ts';

/** What became of the tests between two submissions; null where that cannot be told. */
export function sayTests(
  before: readonly Cell[] | null,
  after: readonly Cell[] | null,
): { fact: string; rest: string } | null {
  if (before === null || after === null || before.length !== after.length) return null;
  if (before.length === 0 || [...before, ...after].some((cell) => cell === 'running')) return null;
  const numbers = (wanted: (was: boolean, is: boolean) => boolean) =>
    before.flatMap((cell, index) =>
      wanted(cell === 'accepted', after[index] === 'accepted') ? [index + 1] : [],
    );
  const gained = numbers((was, is) => !was && is);
  const lost = numbers((was, is) => was && !is);
  const both = numbers((was, is) => !was && !is);
  const changes = [sayChange(gained, 'more'), sayChange(lost, 'fewer')].filter(Boolean);
  return {
    fact: changes.length === 0 ? 'The same tests pass.' : changes.join(' '),
    rest:
      both.length === 0
        ? ''
        : `${listNumbers(both)} ${both.length === 1 ? 'fails' : 'fail'} in both.`,
  };
}

function sayChange(numbers: readonly number[], which: 'more' | 'fewer'): string {
  if (numbers.length === 0) return '';
  const count = capitalise(spellCount(numbers.length));
  return `${count} ${numbers.length === 1 ? 'test' : 'tests'} ${which}: ${listNumbers(numbers)}.`;
}

/** "3, 9 to 12, 15": three and more in a row are one stretch. */
export function listNumbers(numbers: readonly number[]): string {
  const stretches: [number, number][] = [];
  for (const number of numbers) {
    const last = stretches.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else stretches.push([number, number]);
  }
  return stretches
    .map(([from, to]) => {
      if (from === to) return String(from);
      return to === from + 1 ? `${from}, ${to}` : `${from} to ${to}`;
    })
    .join(', ');
}

/** "38 s", "10 min 38 s", "3 h 5 min", "12 days": how far two moments are apart. */
export function sayApart(apartMs: number): string {
  const seconds = Math.round(Math.abs(apartMs) / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return both(seconds, 60, 'min', 's');
  const minutes = Math.round(seconds / 60);
  if (minutes < 24 * 60) return both(minutes, 60, 'h', 'min');
  return countOf(Math.round(minutes / (24 * 60)), 'day');
}

function both(amount: number, of: number, large: string, small: string): string {
  const rest = amount % of;
  return `${Math.floor(amount / of)} ${large}${rest === 0 ? '' : ` ${rest} ${small}`}`;
}
