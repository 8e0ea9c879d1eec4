import { leastSizes } from './fit-growth.ts';
import type { Family, Measuring } from './measuring.ts';
import { isHeard, readMeasuring, type SizeMeasured } from './read-measuring.ts';

/** With fewer there are no repeats. */
const leastRounds = 2;
/** With so many, other work on a quiet machine is told apart. */
export const usualRounds = 4;
/** On a busy one repeats may come together later. */
const mostRounds = 8;
/** Repeats so near to each other would not be moved by more of them; as a share of what they took. */
const nearSpread = 0.05;
/** What takes so long is known after two repeats: it cannot have been a moment's noise. */
export const longMs = 250;

/**
 * Whether more rounds would say nothing else: the repeats agree, or too few sizes take long enough, which
 * they do not do more often. More make a size quicker, never slower.
 */
export function isEnough(now: Measuring, families: readonly Family[], language: string): boolean {
  if (now.rounds < leastRounds) return false;
  const measured = readMeasuring(now, families, { language, limitMs: Infinity });
  if (measured === null || now.rounds >= mostRounds) return true;
  const { sizes, floorMs, growth } = measured;
  const heard = sizes.filter((one) => isHeard(one, floorMs));
  if (heard.length < leastSizes || heard.every(isNear)) return true;
  const reason = growth.kind === 'told' ? null : growth.reason;
  if (reason === 'too-fast' || reason === 'few-sizes') return true;
  return now.rounds >= usualRounds && reason !== 'noise';
}

/**
 * Indexes of the inputs that the next round measures: all that do not take long, as a size that was
 * measured more often than its neighbours, or in a quieter moment, would bend the curve.
 */
export function repeatsWanted(
  now: Measuring,
  families: readonly Family[],
  language: string,
): number[] {
  const { chosen, scan, own, rounds } = now;
  const ended = chosen.filter((at) => typeof scan?.[at]?.[0]?.[0] === 'number');
  const isLong = (at: number) =>
    (own[at] ?? []).length >= 2 && own[at]?.every(([ms]) => ms === null || ms >= longMs);
  if (rounds < leastRounds) return ended.filter((at) => !isLong(at));
  const sizes = readMeasuring(now, families, { language, limitMs: Infinity })?.sizes ?? [];
  const inputs = families[now.family ?? 0]?.inputs ?? [];
  const isOpen = (at: number) => {
    const measured = sizes.find(({ size }) => size === inputs[at]?.size);
    return measured === undefined || !isNear(measured);
  };
  return ended.filter((at) => !isLong(at) || (rounds >= usualRounds && isOpen(at)));
}

function isNear({ spread }: SizeMeasured): boolean {
  return spread <= nearSpread;
}
