import { defineQueryExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineQueryExamples<typeof problem>([
  {
    tables: {
      item: [
        [1, 'Cutter', null],
        [2, 'mast', null],
        [3, 'sail', null],
        [4, 'rope', 150],
        [5, 'cloth', 2_000],
        [6, 'Raft', null],
        [7, 'bell', 900],
      ],
      component: [
        [1, 2, 2],
        [2, 4, 3],
        [2, 3, 1],
        [3, 4, 1],
        [3, 5, 2],
      ],
    },
    expected: [
      [1, 'Cutter', 12, 9_200],
      [6, 'Raft', 0, 0],
    ],
    explanation:
      'A mast has 3 ropes, and a sail of 1 rope and 2 cloths: 4 ropes and 2 cloths. The cutter needs two masts. The bell is part of nothing, but it is bought, and so no product.',
  },
]);
