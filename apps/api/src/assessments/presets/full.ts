import { definePreset } from './preset-file.ts';

export const full = definePreset({
  id: 'full',
  name: 'Full assessment',
  summary: 'Coding, approach, work style',
  group: 'whole-process',
  sections: [
    { kind: 'coding', minutes: 90 },
    { kind: 'approach', minutes: 15 },
    { kind: 'work-style', minutes: 15 },
  ],
  difficulties: ['medium', 'hard'],
  provenance: {
    certainty: 'older',
    where:
      'Candidates of 2020 to 2022 tell of two problems, an explanation of each, and 10 to 20 minutes on how they like to work. The explanation has gone from most accounts since. Minutes within those bounds are ours.',
    date: '2026-10',
  },
});
