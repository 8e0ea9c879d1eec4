import { definePreset } from './preset-file.ts';

export const long = definePreset({
  id: 'long',
  name: 'Long 120',
  summary: 'Coding, approach',
  group: 'two-problems',
  sections: [
    { kind: 'coding', minutes: 100 },
    { kind: 'approach', minutes: 20 },
  ],
  difficulties: ['medium', 'hard'],
  provenance: { certainty: 'varied', where: 'Classic 105, with more time', date: '2026-11' },
});
