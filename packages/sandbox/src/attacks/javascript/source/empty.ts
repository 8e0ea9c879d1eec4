import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'sends nothing',
  code: '',
  verdict: 'compile-error',
  says: /is empty/,
};
