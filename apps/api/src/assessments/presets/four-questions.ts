import { definePreset } from './preset-file.ts';

export const fourQuestions = definePreset({
  id: 'four-questions',
  name: 'Four questions 70',
  summary: 'Rising; the best one counts',
  group: 'other-shape',
  sections: [{ kind: 'coding', minutes: 70 }],
  difficulties: ['easy', 'medium', 'medium', 'hard'],
  timeoutRule: 'best',
  provenance: {
    certainty: 'reported',
    where:
      'Several candidates of 2026 tell of a test that many employers share: four questions in 70 minutes, easy to hard, the best submission of each counting. How it weighs them against each other is not public; here each weighs the same.',
    date: '2026-10',
  },
});
