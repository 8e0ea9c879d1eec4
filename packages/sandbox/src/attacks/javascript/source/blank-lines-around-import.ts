import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has sixty thousand empty lines, the word import, and a mistake',
  code: `// import\nfunction solve(n) {${'\n'.repeat(60_000)}return (; }`,
  verdict: 'compile-error',
  says: /SyntaxError: .*\(solution\.js:60002:/,
};
