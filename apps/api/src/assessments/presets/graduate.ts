import { definePreset } from './preset-file.ts';

export const graduate = definePreset({
  id: 'graduate',
  name: 'Graduate 70/15/60',
  summary: 'Coding, work style, simulation',
  group: 'whole-process',
  sections: [
    { kind: 'coding', minutes: 70 },
    { kind: 'work-style', minutes: 15 },
    { kind: 'work-simulation', minutes: 60, settings: { scenarios: 'work' } },
  ],
  difficulties: ['medium', 'hard'],
  provenance: {
    certainty: 'published',
    where:
      'A large employer’s page for graduates names these three parts and their minutes. For the simulation it gives an average of 60 and allows more; here 60 minutes are the most. Its 5 minutes of feedback are left out. Some candidates of 2026 report one problem and a repository task instead.',
    date: '2026-10',
  },
});
