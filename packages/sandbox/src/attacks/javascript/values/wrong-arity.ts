import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'asks for arguments that it is not given',
  code: `
function solve(n, rest, options) { return rest.length + options.x; }
`,
  verdict: 'runtime-error',
  says: /undefined/,
};
