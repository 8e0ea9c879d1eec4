import { definePreset } from './preset-file.ts';

export const fourQuestions = definePreset({
  id: 'four-questions',
  name: 'Four questions 70',
  summary: 'Four problems, rising; the best submission counts',
  sections: [{ kind: 'coding', minutes: 70 }],
  difficulties: ['easy', 'medium', 'medium', 'hard'],
  timeoutRule: 'best',
  provenance: {
    certainty: 'reported',
    where: 'Candidates, of the general coding tests that several companies share',
    date: '2026-11',
  },
});
