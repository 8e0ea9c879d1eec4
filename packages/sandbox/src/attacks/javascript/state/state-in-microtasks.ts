import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a microtask behind for the next test',
  code: `
function solve(n) {
  Promise.resolve().then(() => { globalThis.late = true; });
  return globalThis.late ? -1 : n * 2;
}
`,
  verdict: 'accepted',
};
