import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'lets the queue of microtasks grow',
  code: `
function solve() { const add = () => { for (let i = 0; i < 1_000; i++) Promise.resolve(new Array(100)).then(() => {}); queueMicrotask(add); add2(); }; const add2 = () => { for (;;) Promise.resolve([1, 2, 3]).then((x) => x); }; add(); }
`,
  limits: { timeLimitMs: 9_000 },
  verdict: 'memory-limit-exceeded',
};
