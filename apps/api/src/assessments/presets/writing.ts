import { definePreset } from './preset-file.ts';

const dayMinutes = 24 * 60;

export const writing = definePreset({
  id: 'writing',
  name: 'Writing assignment',
  summary: '2–4 pages, at your own pace',
  group: 'one-kind',
  // The role is for the candidate to choose.
  sections: [{ kind: 'writing', minutes: 5 * dayMinutes, settings: { role: null } }],
  provenance: {
    certainty: 'older',
    where:
      'Candidates, mostly before 2023, tell of two to four pages on a question that was sent to them, against a deadline of some days, before or between interviews. The five days and the prompts are ours.',
    date: '2026-10',
  },
});
