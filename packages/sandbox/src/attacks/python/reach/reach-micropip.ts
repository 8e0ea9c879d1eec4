import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'installs a package',
  language: 'python',
  code: `
def solve(n):
    import micropip
    return n * 2
`,
  verdict: 'runtime-error',
  says: /ModuleNotFoundError/,
};
