import { listOf } from '@dryrun/problem-kit';
import type { Call } from './draw.ts';

/** Where the names with a prefix end in the alphabet: behind all those in which every further letter is a z. */
export function endOnZ(): Call[] {
  const seeds = ['pz', 'q', 'pzz', 'p', 'zz', 'pzzzzzzzzzzz', 'pza', 'zzzzzzzzzzzz', 'pa'];
  return [
    ...seeds.map((seed, at): Call => ['give', seed, 1 + (at % 3)]),
    ...['p', 'pz', 'pzz', 'z', 'zzz', 'y', ''].map((prefix): Call => ['list', prefix]),
    ['scarce', 9],
  ];
}

/** Kinds of which there are three to twelve digits of grams, and the scarcest of them. */
export function farApart(): Call[] {
  return [
    ...listOf(100, (): Call => ['give', 'barley', 1_000_000_000]),
    ...listOf(10, (): Call => ['give', 'oat', 1_000_000_000]),
    ...listOf(10, (): Call => ['give', 'rye', 999_999_999]),
    ['give', 'pea', 999],
    ['give', 'leek', 1_000_000_000],
    ...listOf(3, (): Call => ['give', 'dill', 900_000_000]),
    ['scarce', 2],
    ['scarce', 6],
  ];
}

/** What keeps for ever is still there when hardly a call is left. */
export const manyWinters = (): Call[] => [
  ['give', 'a', 5],
  ['giveFor', 'a', 2, 20],
  ...listOf(993, (): Call => ['winter']),
  ['list', ''],
  ['take', 'a', 5],
];

/** Reservations are ended from the last to the first, and asked for once more. */
export const hundredsSetAside = (): Call[] => [
  ['give', 'a', 1_000],
  ...listOf(300, (at): Call => ['reserve', 'a', 1 + (at % 3)]),
  ...listOf(300, (at): Call => [at % 2 === 0 ? 'collect' : 'release', 300 - at]),
  ...listOf(300, (at): Call => [at % 2 === 0 ? 'release' : 'collect', 300 - at]),
];

export const takenToTheLastGram: Call[] = [
  ['give', 'c', 2],
  ['give', 'b', 3],
  ['give', 'a', 3],
  ['take', 'd', 1],
  ['take', 'c', 2],
  ['list', ''],
  ['scarce', 2],
  ['give', 'c', 3],
  ['scarce', 3],
  ['list', 'c'],
];

export const oldByTheTime: Call[] = [
  ['giveFor', 'a', 4, 2],
  ['reserve', 'a', 3],
  ['reserve', 'a', 2],
  ['reserve', 'a', 1],
  ['winter'],
  ['release', 1],
  ['winter'],
  ['list', ''],
  ['collect', 2],
  ['release', 3],
];
