import { definePreset } from './preset-file.ts';

export const full = definePreset({
  id: 'full',
  name: 'Full assessment',
  summary: 'Two problems, your approach, then thirty items on your work style',
  sections: [
    { kind: 'coding', minutes: 90 },
    { kind: 'approach', minutes: 15 },
    { kind: 'work-style', minutes: 15 },
  ],
  difficulties: ['medium', 'hard'],
  provenance: {
    certainty: 'older',
    where:
      'Candidates of 2020 to 2025, of the usual online assessment of a large company; work style took 10 to 20 minutes',
    date: '2026-11',
  },
});
