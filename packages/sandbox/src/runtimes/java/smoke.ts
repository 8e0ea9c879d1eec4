import type { Runtime } from '../runtime.ts';

/** Must give 6, or the language is not offered. */
export const smoke: Runtime['smoke'] = {
  code: 'class Solution {\n    int total(int[] numbers) {\n        return Arrays.stream(numbers).sum();\n    }\n}\n',
  signature: {
    kind: 'function',
    name: 'total',
    parameters: [{ name: 'numbers', type: 'integer[]' }],
    returns: 'integer',
  },
  input: [[1, 2, 3]],
  expected: 6,
};
