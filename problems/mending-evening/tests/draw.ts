import { type CallOf, listOf, type Random, shuffled } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export type Call = CallOf<(typeof problem)['signature']['methods'][number]>;
type Input = readonly [readonly [], readonly Call[]];

/** How often each kind of call is drawn. */
type Shares = Partial<Record<Call[0], number>>;

export const levelOne: Shares = { bring: 6, next: 2, fetch: 3 };
export const levelTwo: Shares = { bring: 6, next: 1, fetch: 1, before: 3, quick: 3 };
export const levelThree: Shares = {
  bring: 2,
  bringFor: 6,
  next: 1,
  fetch: 1,
  before: 1,
  quick: 1,
  nextFor: 5,
};
export const levelFour: Shares = {
  ...{ bring: 2, bringFor: 5, next: 2, fetch: 3, before: 1, quick: 2, nextFor: 2 },
  ...{ strike: 3, mended: 2 },
};
export const byLevel = [levelOne, levelTwo, levelThree, levelFour];

export const allSkills = [
  'sew',
  'glue',
  'weld',
  'solder',
  'se',
  'a',
  'saw',
  'plane',
  'paint',
  'sharpens',
  'oil',
];

type Kind = { calls: number; things: number; minutes: number; skills: number; struck?: number };

/** a, b, … z, ba, bb, … */
export function nameOf(number: number): string {
  return [...number.toString(26)]
    .map((digit) => 'abcdefghijklmnopqrstuvwxyz'[parseInt(digit, 26)])
    .join('');
}

function draw(random: Random, shares: Shares, kind: Kind): Input {
  const { calls, things, minutes, struck = 3 } = kind;
  const methods = Object.entries(shares).flatMap(([method, share]) => listOf(share, () => method));
  const skills = allSkills.slice(0, kind.skills);
  const made = listOf(calls, (): Call => {
    const thing = nameOf(random.integer(0, things - 1));
    const method = random.pick(methods) as Call[0];
    switch (method) {
      case 'bring':
        return ['bring', thing, random.integer(1, minutes)];
      case 'bringFor':
        return ['bringFor', thing, random.integer(1, minutes), random.pick(skills)];
      case 'quick':
        return ['quick', random.integer(1, minutes)];
      case 'nextFor':
        return ['nextFor', shuffled(random, skills).slice(0, random.integer(0, 2))];
      case 'strike':
        return ['strike', random.integer(1, struck)];
      case 'next':
      case 'mended':
        return [method];
      default:
        return [method, thing];
    }
  });
  return [[], made];
}

export const few = (random: Random, shares: Shares): Input =>
  draw(random, shares, { calls: random.integer(2, 14), things: 4, minutes: 3, skills: 2 });
export const evening = (random: Random, shares: Shares): Input =>
  draw(random, shares, { calls: 80, things: 14, minutes: 20, skills: 4 });
export const longest = (random: Random, shares: Shares, skills = 11): Input =>
  draw(random, shares, {
    ...{ calls: 1_000, things: 500, minutes: 1_000_000_000, skills },
    struck: 12,
  });

export const brought = (count: number): Call[] =>
  listOf(count, (at): Call => ['bring', nameOf(at), 1_000_000_000]);

export function soundLikeNone(): Call[] {
  const words = ['none', 'any', 'no', 'all', 'null', 'nothing', 'nil', 'every', 'default', 'x'];
  return [
    ...words.map((skill, at): Call => ['bringFor', nameOf(at), 1, skill]),
    ['nextFor', []],
    ['nextFor', ['sew']],
    ['bring', 'plain', 1],
    ['nextFor', []],
    ...words.map((skill): Call => ['nextFor', [skill]]),
  ];
}

/** Each thing needs a skill of its own, and those that are asked for are far apart. */
export function moreThanBits(): Call[] {
  return [
    ...listOf(140, (at): Call => ['bringFor', nameOf(at), 1, nameOf(at)]),
    ...[32, 33, 65, 70, 129].map((at): Call => ['nextFor', [nameOf(at)]]),
    ['nextFor', [nameOf(135), nameOf(64)]],
  ];
}

export const hundredsStruck = (): Call[] => [
  ...brought(450),
  ...listOf(120, (): Call => ['next']),
  ['strike', 500],
  ['mended'],
  ['before', nameOf(69)],
  ['before', nameOf(70)],
  ['strike', 1_000],
  ['next'],
];
