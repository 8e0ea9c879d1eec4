import { definePreset } from './preset-file.ts';

export const graduate = definePreset({
  id: 'graduate',
  name: 'Graduate 70/15/60',
  summary: 'Two problems, work style, then four days at work to judge',
  sections: [
    { kind: 'coding', minutes: 70 },
    { kind: 'work-style', minutes: 15 },
    { kind: 'work-simulation', minutes: 60, settings: { scenarios: 'work' } },
  ],
  difficulties: ['medium', 'hard'],
  provenance: {
    certainty: 'published',
    where: 'The employer’s page for graduates; its five minutes of feedback are left out',
    date: '2026-10',
  },
});
