import { definePreset } from './preset-file.ts';

export const classic = definePreset({
  id: 'classic',
  name: 'Classic 105',
  summary: 'Two problems, then your approach',
  sections: [
    { kind: 'coding', minutes: 90 },
    { kind: 'approach', minutes: 15 },
  ],
  difficulties: ['medium', 'hard'],
  provenance: {
    certainty: 'reported',
    where: 'Candidates, of the usual online assessment of a large company',
    date: '2026-11',
  },
});
