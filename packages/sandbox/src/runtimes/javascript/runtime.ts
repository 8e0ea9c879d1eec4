import type { Runtime } from '../runtime.ts';

const node = process.versions.node.split('.')[0];
const v8 = process.versions.v8.split('.').slice(0, 2).join('.');

export const javascript: Runtime = {
  id: 'javascript',
  displayName: 'JavaScript',
  versionLabel: `Node.js ${node} (V8 ${v8})`,
  fileName: 'solution.js',
  pool: 'javascript',
  smoke: {
    code: 'const sum = (numbers) => numbers.reduce((total, n) => total + n, 0);',
    signature: {
      kind: 'function',
      name: 'sum',
      parameters: [{ name: 'numbers', type: 'integer[]' }],
      returns: 'integer',
    },
    input: [[1, 2, 3]],
    expected: 6,
  },
};
