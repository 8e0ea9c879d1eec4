import { type CallOf, listOf, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export type Call = CallOf<(typeof problem)['signature']['methods'][number]>;
type Input = readonly [readonly [], readonly Call[]];

/** How often each kind of call is drawn. */
type Shares = Partial<Record<Call[0], number>>;

export const levelOne: Shares = { give: 4, take: 4 };
export const levelTwo: Shares = { give: 4, take: 4, list: 2, scarce: 2 };
export const levelThree: Shares = { give: 2, giveFor: 6, take: 4, list: 1, scarce: 1, winter: 3 };
export const levelFour: Shares = {
  ...{ give: 2, giveFor: 6, take: 2, list: 1, scarce: 1, winter: 3 },
  ...{ reserve: 5, collect: 2, release: 2 },
};
export const byLevel = [levelOne, levelTwo, levelThree, levelFour];

const names = ['pea', 'pear', 'p', 'dill', 'peach', 'oat', 'd', 'kale', 'leek', 'ka', 'oa', 'z'];

type Kind = {
  calls: number;
  kinds: readonly string[];
  grams: number;
  winters?: number;
};

function draw(random: Random, shares: Shares, kind: Kind): Input {
  const { calls, kinds, grams, winters = 3 } = kind;
  const methods = Object.entries(shares).flatMap(([method, share]) => listOf(share, () => method));
  let reserved = 1;
  const made = listOf(calls, (): Call => {
    const seed = random.pick(kinds);
    const amount = random.integer(1, grams);
    const method = random.pick(methods) as Call[0];
    switch (method) {
      case 'list':
        return ['list', seed.slice(0, random.integer(0, 2))];
      case 'scarce':
        return ['scarce', random.integer(1, kinds.length + 1)];
      case 'giveFor':
        return ['giveFor', seed, amount, random.integer(1, winters)];
      case 'winter':
        return ['winter'];
      case 'collect':
      case 'release':
        return [method, random.integer(Math.max(1, reserved - 3), reserved)];
      case 'reserve':
        // About half of them are refused.
        if (random.chance(1, 2)) reserved += 1;
        return ['reserve', seed, amount];
      default:
        return [method, seed, amount];
    }
  });
  return [[], made];
}

export const few = (random: Random, shares: Shares): Input =>
  draw(random, shares, {
    calls: random.integer(2, 14),
    kinds: names.slice(0, random.integer(1, 3)),
    grams: 4,
    winters: 2,
  });
export const many = (random: Random, shares: Shares): Input =>
  draw(random, shares, {
    calls: 1_000,
    kinds: listOf(60, (at) => `${names[at % names.length]}${'abcde'.slice(0, at % 5)}`),
    grams: 1_000_000_000,
    winters: 20,
  });
export const year = (random: Random, shares: Shares): Input =>
  draw(random, shares, { calls: 90, kinds: names.slice(0, 6), grams: 9 });

/** One kind of which some is set aside and comes back among other bags, then is taken at once. */
export function comesBack(random: Random): Input {
  const bag = (): Call =>
    random.chance(1, 3)
      ? ['give', 'a', random.integer(1, 3)]
      : ['giveFor', 'a', random.integer(1, 3), random.integer(1, 4)];
  const some = (most: number, make: () => Call) => listOf(random.integer(0, most), make);
  const calls: Call[] = [];
  const rounds = random.integer(1, 3);
  for (let number = 1; number <= rounds; number += 1) {
    calls.push(bag(), ...some(2, bag), ['reserve', 'a', random.integer(1, 3)], ...some(2, bag));
    calls.push(...some(1, () => ['winter']), ['release', number]);
    calls.push([random.pick(['take', 'reserve']), 'a', random.integer(1, 3)]);
    calls.push(...some(3, () => ['winter']));
  }
  return [[], [...calls, ['scarce', 1]]];
}
