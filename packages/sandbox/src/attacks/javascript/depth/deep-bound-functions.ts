import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'binds a function a hundred thousand times',
  code: `
function solve(n) { let f = () => n * 2; for (let i = 0; i < 100_000; i++) f = f.bind(null); return f(); }
`,
  verdict: 'accepted',
};
