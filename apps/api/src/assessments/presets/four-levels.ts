import { definePreset } from './preset-file.ts';

export const fourLevels = definePreset({
  id: 'four-levels',
  name: 'Four levels 90',
  summary: 'One project, growing',
  group: 'other-shape',
  sections: [{ kind: 'coding', minutes: 90 }],
  difficulties: ['medium'],
  levels: { least: 4, most: 4 },
  // The last one, whatever it has lost: a test that passed before and fails in it costs.
  timeoutRule: 'strict',
  provenance: {
    certainty: 'reported',
    where:
      'Several candidates of 2026 tell of one small system in four levels within 90 minutes, the next opening when the tests of the one before pass. How levels weigh against each other is not public: here each test weighs the same, and the last submission counts.',
    date: '2026-10',
  },
});
