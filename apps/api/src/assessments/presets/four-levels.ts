import { definePreset } from './preset-file.ts';

export const fourLevels = definePreset({
  id: 'four-levels',
  name: 'Four levels 90',
  summary:
    'One project; the next level opens when all tests so far pass. The last submission counts',
  sections: [{ kind: 'coding', minutes: 90 }],
  difficulties: ['medium'],
  levels: { least: 4, most: 4 },
  // The last one, whatever it has lost: a test that passed before and fails in it costs.
  timeoutRule: 'strict',
  provenance: {
    certainty: 'reported',
    where: 'Candidates, of the industry coding frameworks of one vendor',
    date: '2026-11',
  },
});
