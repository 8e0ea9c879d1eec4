import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'runs code when garbage is collected',
  code: `
const r = new FinalizationRegistry(() => { for (;;); });
function solve(n) { for (let i = 0; i < 1e5; i++) r.register({}, 1); return n * 2; }
`,
  verdict: 'accepted',
};
