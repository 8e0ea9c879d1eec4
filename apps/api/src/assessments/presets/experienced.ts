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
    certainty: 'older',
    where:
      'A candidate’s copy (2022) of a guide that an employer sent names 90 minutes of code, 20 of system design, 8 of work style, and 3 of feedback; the feedback is left out here, and work style has 10. What the scenarios look like is not in it: ours are a situation, then responses to rate and to choose from.',
    date: '2026-10',
  },
});
