import { definePreset } from './preset-file.ts';

export const classic = definePreset({
  id: 'classic',
  name: 'Classic 105',
  summary: 'Coding, approach',
  group: 'two-problems',
  sections: [
    { kind: 'coding', minutes: 90 },
    { kind: 'approach', minutes: 15 },
  ],
  difficulties: ['medium', 'hard'],
  provenance: {
    certainty: 'older',
    where:
      'Candidates have told of two problems in 70 to 105 minutes and of a few minutes to explain them, from 2020 on. Where this form is still given, candidates say it is shorter. The minutes of the approach are ours.',
    date: '2026-10',
  },
});
