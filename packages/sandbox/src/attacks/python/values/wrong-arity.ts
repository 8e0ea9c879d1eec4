import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'takes fewer arguments than it is given',
  language: 'python',
  code: `
def solve():
    return 2
`,
  verdict: 'runtime-error',
  says: /^TypeError: solve\(\) takes 0 positional arguments but 1 was given/,
};
