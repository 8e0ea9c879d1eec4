import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [[4, 6, 5, 1, 5, 7, 2], 5],
    expected: 25,
    explanation:
      'The new plank replaces the lowest one, plank 3. A mural of 5 hands then covers planks 1 to 5. With planks 0 to 5 it could only be 4 hands tall, for 24.',
  },
  {
    input: [[4, 6, 5, 1, 5, 7, 2], 3],
    expected: 18,
    explanation:
      'The same fence, but the new plank is lower. In the place of plank 3, it makes a mural of 3 hands from plank 0 to plank 5.',
  },
  {
    input: [[3, 0, 0, 3], 8],
    expected: 8,
    explanation:
      'The two missing planks keep the rest apart: with one of them replaced, a mural of 3 hands covers two planks. The new plank alone has room for 8.',
  },
]);
