import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [
      [],
      [
        ['bring', 'lamp', 20],
        ['bring', 'clock', 45],
        ['bring', 'lamp', 5],
        ['fetch', 'clock'],
        ['fetch', 'clock'],
        ['next'],
        ['next'],
        ['bring', 'lamp', 20],
      ],
    ],
    expected: [1, 2, -1, true, false, 'lamp', '', 1],
    explanation:
      'A second lamp is refused while the first one waits. After that one was mended, it may come again.',
  },
  {
    input: [
      [],
      [
        ['bring', 'chair', 40],
        ['bring', 'kite', 10],
        ['bring', 'bag', 5],
        ['before', 'bag'],
        ['quick', 10],
        ['before', 'bag'],
        ['before', 'kite'],
        ['quick', 4],
        ['before', 'chair'],
      ],
    ],
    expected: [1, 2, 3, 50, 'kite', 40, -1, '', 0],
    explanation:
      'Chair and kite stand before the bag. The kite is the first that takes no more than 10 minutes, though the bag takes less.',
    level: 2,
  },
  {
    input: [
      [],
      [
        ['bringFor', 'radio', 30, 'solder'],
        ['bringFor', 'coat', 15, 'sew'],
        ['bring', 'stool', 20],
        ['bringFor', 'toy', 5, 'glue'],
        ['nextFor', ['glue', 'sew']],
        ['nextFor', []],
        ['nextFor', []],
        ['next'],
      ],
    ],
    expected: [1, 2, 3, 4, 'coat', 'stool', '', 'radio'],
    explanation: 'The radio waits for somebody who can solder: Solveig.',
    level: 3,
  },
  {
    input: [
      [],
      [
        ['bring', 'vase', 8],
        ['bring', 'bike', 60],
        ['bring', 'pen', 2],
        ['quick', 10],
        ['fetch', 'lute'],
        ['fetch', 'bike'],
        ['mended'],
        ['strike', 2],
        ['mended'],
        ['before', 'pen'],
        ['strike', 9],
        ['next'],
      ],
    ],
    expected: [1, 2, 3, 'vase', false, true, ['vase'], 2, [], 68, 3, ''],
    explanation:
      'Nobody brought a lute, so that call is no line. The two lines struck are those of the bike and the vase, which stand in their old places again; then the three that brought things are left.',
    level: 4,
  },
]);
