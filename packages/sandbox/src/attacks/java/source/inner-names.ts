import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'names what only the compiler makes',
  language: 'java',
  code: `
class Solution { int solve(int n) { return jdk.internal.misc.Unsafe.getUnsafe().hashCode(); } }
`,
  verdict: 'compile-error',
  says: /package jdk\.internal\.misc is not here/,
};
