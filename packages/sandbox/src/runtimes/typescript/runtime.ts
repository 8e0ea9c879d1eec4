import { javascript } from '../javascript/runtime.ts';
import type { Runtime } from '../runtime.ts';

export const typescript: Runtime = {
  id: 'typescript',
  displayName: 'TypeScript',
  versionLabel: `Node.js ${process.versions.node.split('.')[0]}, types removed`,
  fileName: 'solution.ts',
  pool: javascript.pool,
  smoke: {
    ...javascript.smoke,
    // An enum cannot be blanked out like a type, so both ways of removing types are tried.
    code: 'enum Start { Zero }\nfunction sum(numbers: number[]): number {\n  return numbers.reduce((total, n) => total + n, Start.Zero);\n}',
  },
};
