import { definePreset } from './preset-file.ts';

export const sprint = definePreset({
  id: 'sprint',
  name: 'Sprint 70',
  summary: 'Coding, approach',
  group: 'two-problems',
  sections: [
    { kind: 'coding', minutes: 60 },
    { kind: 'approach', minutes: 10 },
  ],
  difficulties: ['medium', 'hard'],
  provenance: { certainty: 'varied', where: 'Classic 105, shortened by us', date: '2026-11' },
});
