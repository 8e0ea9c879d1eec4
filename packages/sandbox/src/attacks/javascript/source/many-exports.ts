import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'exports thousands of times',
  code: `${'export let a;'.repeat(1)}${'export {};'.repeat(6_000)}\nexport function solve(n) { return n * 2; }`,
  verdict: 'accepted',
};
