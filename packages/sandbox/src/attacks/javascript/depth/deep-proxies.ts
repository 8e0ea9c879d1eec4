import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'chains a hundred thousand proxies',
  code: `
function solve(n) { let p = {}; for (let i = 0; i < 100_000; i++) p = new Proxy(p, {}); return p.x === undefined ? n * 2 : -1; }
`,
  verdict: 'runtime-error',
  says: /call stack/,
};
