import { definePreset } from './preset-file.ts';

export const inParts = definePreset({
  id: 'in-parts',
  name: 'One problem in parts 60',
  summary: 'Three to six parts',
  group: 'other-shape',
  sections: [{ kind: 'coding', minutes: 60 }],
  difficulties: ['medium'],
  levels: { least: 3, most: 6 },
  timeoutRule: 'strict',
  provenance: {
    certainty: 'reported',
    where:
      'Candidates of 2026 tell of one problem in three to six parts within an hour, each on top of the one before. Accounts differ on whether earlier tests stay: here they do, and the last submission counts.',
    date: '2026-10',
  },
});
