import type { Runtime } from '../runtime.ts';
import { pyodideInfo, pyodideVersion } from './pyodide-package.ts';
import { prepareSnapshot } from './snapshot.ts';

export const python: Runtime = {
  id: 'python',
  displayName: 'Python',
  versionLabel: `Python ${majorMinor(pyodideInfo().python)} (Pyodide ${pyodideVersion()})`,
  fileName: 'solution.py',
  pool: 'python',
  packages: ['pyodide'],
  // Recursion through C, such as of cached functions, to a depth of several thousand.
  stackMebibytes: 128,
  heavy: true,
  prepare: prepareSnapshot,
  smoke: {
    code: 'def total(numbers):\n    return sum(numbers)\n',
    signature: {
      kind: 'function',
      name: 'total',
      parameters: [{ name: 'numbers', type: 'integer[]' }],
      returns: 'integer',
    },
    input: [[1, 2, 3]],
    expected: 6,
  },
};

function majorMinor(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}
