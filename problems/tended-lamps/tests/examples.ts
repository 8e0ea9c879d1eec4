import { defineQueryExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineQueryExamples<typeof problem>([
  {
    tables: {
      lamp: [
        [1, 'Arle'],
        [2, 'Arle'],
        [3, 'Brod'],
        [4, 'Brod'],
        [5, 'Cape Sund'],
      ],
      tending: [
        [1, 1, '2024-02-28', 'Ida'],
        [2, 1, '2024-02-29', null],
        [3, 1, '2024-03-01', 'Ida'],
        [4, 1, '2024-03-01', 'Per'],
        [5, 2, '2024-05-01', 'Per'],
        [6, 2, '2024-05-02', 'Per'],
        [7, 2, '2024-05-04', 'Per'],
        [8, 2, '2024-05-05', 'Per'],
        [9, 3, '2024-07-10', 'Runa'],
        [10, 4, '2024-07-03', 'Runa'],
        [11, 4, '2024-07-20', null],
      ],
    },
    expected: [
      ['Arle', 1, '2024-02-28', 3],
      ['Brod', 3, '2024-07-10', 1],
      ['Brod', 4, '2024-07-20', 1],
    ],
    explanation:
      'Lamp 2 was tended on more nights than lamp 1, but on no more than two in a row. In Brod two lamps share the first place; of the two runs of lamp 4 the latest counts. The lamp of Cape Sund was never tended.',
  },
]);
