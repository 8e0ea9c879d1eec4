import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [
      [[3, 1, 2, 2]],
      [
        ['store', 'kettle', 2],
        ['store', 'atlas', 2],
        ['store', 'kettle', 1],
        ['store', 'drum', 4],
        ['fetch', 'kettle'],
        ['fetch', 'kettle'],
        ['store', 'boots', 1],
      ],
    ],
    expected: [3, 4, -1, -1, 3, -1, 2],
    explanation:
      'Boxes 3 and 4 are the smallest for the kettle, and 3 comes first. A second kettle is refused although there is room, and the drum because it is too large.',
  },
  {
    input: [
      [[5, 5, 9]],
      [
        ['free', 5],
        ['store', 'skis', 4],
        ['store', 'lamp', 2],
        ['free', 5],
        ['store', 'cello', 4],
        ['largest', 2],
        ['largest', 9],
      ],
    ],
    expected: [3, 1, 2, 1, 3, ['cello', 'skis'], ['cello', 'skis', 'lamp']],
    explanation:
      'Cello and skis are of one size, so they are listed by name, whatever their boxes.',
    level: 2,
  },
  {
    input: [
      [[2, 2]],
      [
        ['storeUntil', 'pram', 2, 3],
        ['store', 'sled', 1],
        ['advance', 3],
        ['advance', 4],
        ['storeUntil', 'vase', 1, 3],
        ['storeUntil', 'vase', 1, 4],
        ['advance', 900],
      ],
    ],
    expected: [1, 2, [], ['pram'], -1, 1, ['vase']],
    explanation:
      'On day 3 the pram may still be fetched; on day 4 it goes back. A last day that is over is refused. The sled has none, and stays.',
    level: 3,
  },
  {
    input: [
      [[4, 6, 4]],
      [
        ['store', 'harp', 3],
        ['close', 1],
        ['close', 1],
        ['free', 1],
        ['close', 3],
        ['close', 2],
        ['reopen', 1],
        ['reopen', 1],
        ['free', 1],
        ['fetch', 'harp'],
      ],
    ],
    expected: [1, 3, -1, 1, 2, -1, true, false, 1, 2],
    explanation:
      'The harp moves to box 3, then to box 2. That one cannot be closed, as both others are; box 1 is then opened and free.',
    level: 4,
  },
]);
