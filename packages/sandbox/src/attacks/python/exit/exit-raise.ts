import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'raises SystemExit at the top',
  language: 'python',
  code: `
raise SystemExit
`,
  verdict: 'runtime-error',
  says: /^SystemExit\b/,
};
