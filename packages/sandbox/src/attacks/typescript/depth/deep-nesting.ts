import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'nests brackets in TypeScript',
  language: 'typescript',
  code: `function solve() { return ${'('.repeat(30_000)}1${')'.repeat(30_000)}; }`,
  verdict: 'compile-error',
};
