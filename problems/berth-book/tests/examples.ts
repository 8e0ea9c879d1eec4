import { defineExamples } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineExamples<typeof problem>([
  {
    input: [
      ['marta', 'mathilde', 'oda', 'mat'],
      ['?ma', '+mathilde', '?ma', '+mat', '?mat', '+marta', '+marta', '?ma', '?mat'],
    ],
    expected: ['marta', 'mathilde', 'mat', 'marta', 'mat'],
    explanation:
      'At first nobody has berthed, and `marta` is the first by the alphabet. `mathilde` then leads with one visit. When `mat` has one as well, she goes before `mathilde`. In the end `marta` has two visits, but her name does not begin with `mat`.',
  },
  {
    input: [['vega'], ['?v', '?vegas', '?w', '+vega', '?vega']],
    expected: ['vega', '', '', 'vega'],
    explanation: 'No name begins with `vegas` or with `w`.',
  },
]);
