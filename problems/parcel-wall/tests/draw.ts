import { type CallOf, integers, listOf, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export type Call = CallOf<(typeof problem)['signature']['methods'][number]>;
type Input = readonly [readonly [readonly number[]], readonly Call[]];

/** How often each kind of call is drawn. */
type Shares = Partial<Record<Call[0], number>>;

export const levelOne: Shares = { store: 5, fetch: 3 };
export const levelTwo: Shares = { store: 5, fetch: 3, free: 2, largest: 2 };
export const levelThree: Shares = {
  store: 2,
  storeUntil: 5,
  fetch: 2,
  free: 1,
  largest: 1,
  advance: 3,
};
export const levelFour: Shares = { ...levelThree, close: 4, reopen: 3, advance: 2 };

type Kind = {
  calls: number;
  /** Different parcels there are. */
  parcels: number;
  /** Of a box and of a parcel, at most. */
  size: number;
  shares: Shares;
  /** By how many days the calendar goes on at most. */
  step?: number;
  /** Every parcel has a size of its own, so that no list of the largest has ties. */
  distinct?: boolean;
};

export function draw(random: Random, boxes: readonly number[], kind: Kind): Input {
  const { calls, parcels, size, shares, step = 3, distinct = false } = kind;
  const methods = Object.entries(shares).flatMap(([method, share]) => listOf(share, () => method));
  let today = 0;
  const parcel = () => random.integer(1, parcels);
  const nameOf = (number: number) => `p${number}`;
  const sizeOf = (number: number) =>
    distinct ? ((number * 7) % parcels) + 1 : random.integer(1, size);
  const made = listOf(calls, (): Call => {
    const number = parcel();
    const name = nameOf(number);
    switch (random.pick(methods) as Call[0]) {
      case 'store':
        return ['store', name, sizeOf(number)];
      case 'fetch':
        return ['fetch', name];
      case 'free':
        return ['free', random.integer(1, size)];
      case 'largest':
        return ['largest', random.integer(1, 4)];
      case 'storeUntil': {
        const day = Math.max(0, today + random.integer(-1, 2 * step));
        return ['storeUntil', name, sizeOf(number), day];
      }
      case 'advance':
        today += random.integer(0, step);
        return ['advance', today];
      case 'close':
        return ['close', random.integer(1, boxes.length)];
      case 'reopen':
        return ['reopen', random.integer(1, boxes.length)];
    }
  });
  return [[boxes], made];
}

export const few = (random: Random, shares: Shares, more: Partial<Kind> = {}): Input => {
  const boxes = integers(random, random.integer(1, 5), 1, 4);
  const calls = random.integer(2, 14);
  return draw(random, boxes, { calls, parcels: 5, size: 4, shares, ...more });
};
export const full = (random: Random, shares: Shares, more: Partial<Kind> = {}): Input =>
  draw(random, integers(random, 200, 1, 1_000), {
    calls: 1_000,
    parcels: 300,
    size: 1_000,
    shares,
    step: 200,
    ...more,
  });

export const byLevel = [levelOne, levelTwo, levelThree, levelFour];
