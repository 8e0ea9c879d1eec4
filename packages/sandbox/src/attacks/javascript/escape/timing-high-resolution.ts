import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'looks for a clock that is finer than a millisecond',
  code: `
function solve(n) {
  const clocks = [typeof performance, typeof process, typeof setTimeout, typeof setInterval, typeof setImmediate];
  return clocks.every((kind) => kind === "undefined") ? n * 2 : -1;
}
`,
  verdict: 'accepted',
};
