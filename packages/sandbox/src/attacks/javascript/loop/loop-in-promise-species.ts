import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops in the species of the promise that it returns',
  code: `
function solve(n) {
  const promise = Promise.resolve(n * 2);
  promise.constructor = { get [Symbol.species]() { for (;;); } };
  return promise;
}
`,
  verdict: 'time-limit-exceeded',
};
