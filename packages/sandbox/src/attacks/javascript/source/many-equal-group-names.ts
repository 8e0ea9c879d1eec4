import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'names thousands of groups of a regular expression alike',
  code: `const a = /${'(?:(?<a>x)|'.repeat(4_000)}${')'.repeat(4_000)}/;\nfunction solve(n) { return n * 2; }`,
  // Nothing is wrong with it; a parser that compares all names with each other takes seconds.
  verdict: 'accepted',
};
