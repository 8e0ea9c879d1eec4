import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'doubles a constant text',
  language: 'java',
  code: `
class Solution { static final String a = "xxxxxxxxxxxxxxxx"; ${Array.from({ length: 26 }, (_, n) => `static final String ${'abcdefghijklmnopqrstuvwxyz'[n + 1] ?? 'end'} = ${'abcdefghijklmnopqrstuvwxyz'[n]} + ${'abcdefghijklmnopqrstuvwxyz'[n]};`).join(' ')} int solve(int n) { return 2 * n; } }
`,
  verdict: 'compile-error',
  says: /could not be compiled|too long|constant string/,
};
