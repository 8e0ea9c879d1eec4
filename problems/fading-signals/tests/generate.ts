import {
  defineTests,
  everyPair,
  everyText,
  type InputOf,
  integers,
  type Random,
  text,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 1_000;
const most = 1_000_000_000;

type Night = InputOf<(typeof problem)['signature']>;

/** Fade, noise and slip: each of them the cheapest, the dearest, free, and equal to another. */
const prices: [number, number, number][] = [
  [3, 2, 4],
  [2, 3, 9],
  [5, 1, 1],
  [0, 3, 2],
  [4, 0, 3],
  [6, 5, 0],
  [1, 1, 1],
];

/** What is heard of `sent` on a bad night: fades, noise and slips by chance, in per mille of letters. */
function badNight(
  random: Random,
  sent: string,
  fades: number,
  noises: number,
  slips: number,
  letters: string,
) {
  let heard = '';
  let swallowed = 0;
  for (const letter of sent) {
    if (random.integer(1, 1_000) <= fades) swallowed = random.integer(1, 9);
    if (random.integer(1, 1_000) <= noises) heard += random.pick([...letters]);
    if (swallowed > 0) swallowed -= 1;
    else heard += random.integer(1, 1_000) <= slips ? random.pick([...letters]) : letter;
  }
  return heard.slice(0, largest);
}

function night(random: Random, length: number, letters: string): [string, string] {
  const sent = text(random, length, letters);
  return [sent, badNight(random, sent, 60, 120, 120, letters)];
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Empty and smallest',
      inputs: [
        ['', '', 3, 4, 5],
        ['', 'ab', 3, 4, 5],
        ['lamp', '', 9, 1, 1],
        ['a', 'b', 3, 2, 7],
        ['a', 'b', 3, 2, 4],
      ],
    },
    { group: 'Nothing went wrong', inputs: [['thewindturns', 'thewindturns', 1, 1, 1]] },
    { group: 'One long fade', inputs: [['lightoffatnineandonatten', 'lightatten', 8, 5, 3]] },
    {
      group: 'Two fades or one with noise',
      inputs: [
        ['abcdxyzefghxyzijkl', 'abcdfghijkl', 5, 3, 9],
        ['abcdefghijk', 'aefk', 6, 2, 9],
      ],
    },
    { group: 'Noise at both ends', inputs: [['harbour', 'qqharbourzz', 4, 2, 3]] },
    { group: 'Slips only', inputs: [['sixteenboats', 'sextoenbaots', 50, 40, 3]] },
    {
      group: 'A slip costs more than fade and noise',
      inputs: [['sixteenboats', 'sextoenbaots', 4, 3, 8]],
    },
    {
      group: 'Fades cost nothing',
      count: 1,
      make: (random) => [...night(random, 14, 'abc'), 0, 4, 3],
    },
    { group: 'Everything costs nothing but slips', inputs: [['abcabc', 'ccbbaa', 0, 0, 5]] },
    {
      group: 'One letter only',
      inputs: [
        ['a'.repeat(15), 'a'.repeat(9), 3, 1, 1],
        ['a'.repeat(6), 'a'.repeat(14), 3, 2, 1],
      ],
    },
    {
      group: 'A fade that has to begin early',
      inputs: [
        ['xabcabcabcy', 'xbcy', 10, 4, 3],
        ['pqrsaaaatuv', 'prtuv', 6, 5, 4],
        ['kkabkkabkkz', 'kbkz', 7, 3, 5],
      ],
    },
    {
      group: 'Short nights by chance',
      count: 1,
      make: (random, index) => [...night(random, 11 + index, 'abcd'), 5 + index, 3, 2 + index],
    },
    {
      group: 'Points that overflow 32 bits',
      count: 1,
      make: (random) => [
        text(random, 120, 'ab'),
        text(random, 190, 'cd'),
        most,
        most - 1,
        most - 7,
      ],
    },
    {
      group: 'Every two texts of up to three letters',
      sweep: everyPair(everyText(3, 'ab'), everyText(3, 'ab')).map(
        ([sent, heard], at): Night => [sent, heard, ...(prices[at % prices.length] ?? [1, 1, 1])],
      ),
    },
    { group: 'Short texts at all prices', sweep: 300, make: shortNight },
    {
      group: 'Most points that there can be',
      inputs: [
        ['', 'z'.repeat(largest), 1, most, 1],
        ['a'.repeat(largest), 'z'.repeat(largest), most, most, most],
      ],
    },
    {
      group: 'Largest n, a night by chance',
      count: 2,
      make: (random, index) => [...night(random, 900 + 100 * index, 'abcdefgh'), 9, 5, 4],
    },
    {
      group: 'Largest n, two letters: worst case for cubic',
      count: 3,
      make: (random, index) => [
        text(random, largest, 'ab'),
        text(random, [largest, 500, 990][index] ?? 1, 'ab'),
        [30, 11, most][index] ?? 1,
        [10, 8, 400][index] ?? 1,
        [7, 9, 300][index] ?? 1,
      ],
    },
  ],
  small: (random) => [
    text(random, random.integer(0, 6), 'aab'),
    text(random, random.integer(0, 6), 'abb'),
    random.integer(0, 7),
    random.integer(0, 4),
    random.integer(0, 5),
  ],
});

/** Up to eight letters of few kinds, the heard ones often from those sent. */
function shortNight(random: Random): Night {
  const letters = random.pick(['ab', 'abc', 'aab']);
  const sent = text(random, random.integer(0, 8), letters);
  const heard = random.chance(1, 2)
    ? badNight(random, sent, 200, 200, 200, letters).slice(0, 9)
    : text(random, random.integer(0, 9), random.pick([letters, 'bc']));
  const dearest = random.integer(1, 7);
  const [fade = 0, noise = 0, slip = 0] = integers(random, 3, 0, dearest);
  return [sent, heard, fade * random.integer(1, 2), noise, slip * random.integer(1, 3)];
}
