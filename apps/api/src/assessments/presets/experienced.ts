import { definePreset } from './preset-file.ts';

export const experienced = definePreset({
  id: 'experienced',
  name: 'Experienced 90/20/10',
  summary: 'Two problems, design scenarios, then work style',
  sections: [
    { kind: 'coding', minutes: 90 },
    { kind: 'work-simulation', minutes: 20, settings: { scenarios: 'design' } },
    { kind: 'work-style', minutes: 10 },
  ],
  difficulties: ['medium', 'hard'],
  provenance: {
    certainty: 'published',
    where:
      'The employer’s page for experienced engineers: 15 to 20 minutes of design scenarios, 8 to 10 of work style',
    date: '2026-10',
  },
});
