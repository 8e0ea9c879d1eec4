import type { Runtime } from '../runtime.ts';

/** Must give 6, or the language is not offered. */
export const smoke: Runtime['smoke'] = {
  code: 'int total(vector<int>& numbers) {\n  return accumulate(numbers.begin(), numbers.end(), 0);\n}\n',
  signature: {
    kind: 'function',
    name: 'total',
    parameters: [{ name: 'numbers', type: 'integer[]' }],
    returns: 'integer',
  },
  input: [[1, 2, 3]],
  expected: 6,
};
