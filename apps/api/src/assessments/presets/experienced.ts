import { definePreset } from './preset-file.ts';

export const experienced = definePreset({
  id: 'experienced',
  name: 'Experienced 90/20/10',
  summary: 'Coding, design, work style',
  group: 'whole-process',
  sections: [
    { kind: 'coding', minutes: 90 },
    { kind: 'work-simulation', minutes: 20, settings: { scenarios: 'design' } },
    { kind: 'work-style', minutes: 10 },
  ],
  difficulties: ['medium', 'hard'],
  provenance: {
    certainty: 'published',
    where:
      'A guide that the employer sends names these three parts: 90 minutes of code, 15 to 20 of design scenarios, 8 to 10 of work style, and 3 of feedback, which are left out. What the scenarios look like is not in it: ours are a situation, then responses to rate and to choose from.',
    date: '2026-10',
  },
});
