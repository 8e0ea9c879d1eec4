import { definePreset } from './preset-file.ts';

export const inParts = definePreset({
  id: 'in-parts',
  name: 'One problem in parts 60',
  summary: 'One problem in three to six parts, each on those before. The last submission counts',
  sections: [{ kind: 'coding', minutes: 60 }],
  difficulties: ['medium'],
  levels: { least: 3, most: 6 },
  timeoutRule: 'strict',
  provenance: {
    certainty: 'reported',
    where: 'Candidates, of payment and infrastructure companies',
    date: '2026-11',
  },
});
