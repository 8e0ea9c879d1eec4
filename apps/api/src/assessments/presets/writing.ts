import { definePreset } from './preset-file.ts';

const dayMinutes = 24 * 60;

export const writing = definePreset({
  id: 'writing',
  name: 'Writing assignment',
  summary: 'A paper of 2 to 4 pages, in five days',
  // The role is for the candidate to choose.
  sections: [{ kind: 'writing', minutes: 5 * dayMinutes, settings: { role: null } }],
  provenance: {
    certainty: 'older',
    where:
      'Candidates, of papers asked for before interviews: pages and days differ from one to another',
    date: '2026-11',
  },
});
