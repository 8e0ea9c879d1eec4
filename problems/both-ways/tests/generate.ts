import { defineTests, everyText, type Random, text, thueMorse } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 4_000;
const mirrored = (half: string) => [...half].reverse().join('');

/** Threads between which a piece is hidden, so that nothing around it makes it longer. */
function hidden(random: Random, before: number, piece: string, after: number) {
  return `${text(random, before, 'abcd')}y${piece}z${text(random, after, 'abcd')}`;
}

export default defineTests<typeof problem>({
  groups: [
    { group: 'Smallest ribbons', inputs: [['q'], ['#q'], ['zz'], ['zy']] },
    { group: 'All one colour', inputs: [['m'.repeat(61)]] },
    { group: 'No two neighbours alike', inputs: [['abcdefghijklmnopqrstuvwxyz']] },
    {
      group: 'An even piece',
      count: 1,
      make: (random) => {
        const half = text(random, 11, 'efgh');
        return [hidden(random, 20, half + mirrored(half), 25)];
      },
    },
    {
      group: 'An odd piece',
      count: 1,
      make: (random) => {
        const half = text(random, 9, 'efgh');
        return [hidden(random, 14, `${half}i${mirrored(half)}`, 30)];
      },
    },
    {
      group: 'Several of the longest',
      count: 2,
      make: (random, index) => {
        const piece = (index === 0 ? ['abcba', 'deed', 'cdedc'] : ['effe', 'ghhg', 'baab']).join(
          'xy',
        );
        return [`${piece}#${text(random, 12, 'jklmnop')}`];
      },
    },
    { group: 'A knot in the middle', inputs: [['abcde#edcbaxx']] },
    { group: 'A knot near one end', inputs: [['pq#rstuvutsr#qo'], ['ab#cddc#ee#ba']] },
    { group: 'Knots at both ends', inputs: [['###levelk###'], ['#abab#']] },
    {
      group: 'The same threads backwards elsewhere',
      inputs: [['abcdefgxyzkgfedcba'], ['mnopqnnqrponm']],
    },
    {
      group: 'The whole ribbon',
      count: 1,
      make: (random) => {
        const half = text(random, 45, 'abc');
        return [half + mirrored(half)];
      },
    },
    { group: 'At the very end', inputs: [['abcdefghijkklmnmlk'], ['abcdeeffee']] },
    {
      group: 'Two colours and knots',
      count: 2,
      make: (random, index) => [text(random, 120 + 180 * index, 'aaabbb#')],
    },
    {
      group: 'Largest n, many colours',
      count: 1,
      make: (random) => [text(random, largest, 'abcdefghijklmnopqrstuvwxyz')],
    },
    {
      group: 'Largest n, worst case for cubic',
      inputs: [
        ['a'.repeat(largest)],
        [`${'a'.repeat(largest / 2 - 1)}bc${'a'.repeat(largest / 2 - 1)}`],
        ['ab'.repeat(largest / 2)],
      ],
    },
    {
      group: 'Largest n, two colours',
      count: 1,
      make: (random) => [text(random, largest, 'ab')],
    },
    {
      group: 'Largest n, one long piece',
      count: 1,
      make: (random) => {
        const half = text(random, 1_400, 'ab');
        return [`${text(random, 1_000, 'bc')}#${half}${mirrored(half)}d${text(random, 198, 'ab')}`];
      },
    },
    {
      group: 'Pieces whose rolling hashes agree where numbers wrap around',
      inputs: [[thueMorse(128)], [thueMorse(2_048)]],
    },
    {
      group: 'Every ribbon of up to four characters',
      sweep: everyText(4, 'ab#', 1)
        .filter((ribbon) => /[ab]/.test(ribbon))
        .map((ribbon) => [ribbon]),
    },
    {
      group: 'Short ribbons of all shapes',
      sweep: 280,
      make: (random) => {
        const letters = random.pick(['ab', 'ab', 'aab#', 'abc', 'abc#']);
        return [`${text(random, random.integer(4, 12), letters)}${random.pick(['a', 'b', 'aa'])}`];
      },
    },
  ],
  small: (random) => [
    `${text(random, random.integer(0, 7), 'aabb#')}${random.pick(['a', 'b', 'c'])}`,
  ],
});
