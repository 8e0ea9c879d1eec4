import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a promise that nothing settles',
  code: `
function solve() { return new Promise(() => {}); }
`,
  verdict: 'runtime-error',
  says: /never settled/,
};
