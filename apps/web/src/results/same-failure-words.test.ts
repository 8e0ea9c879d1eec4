import { expect, test } from 'vitest';
import { tellSameFailure } from './same-failure-words.ts';

test.each([
  [{ both: 6, ofIdea: 6, ofSubmission: 6 }, 'Fails the same six tests as:'],
  [{ both: 1, ofIdea: 1, ofSubmission: 1 }, 'Fails the same test as:'],
  [{ both: 5, ofIdea: 6, ofSubmission: 5 }, 'Fails five of the six tests failed by:'],
  [{ both: 5, ofIdea: 5, ofSubmission: 6 }, 'Fails one more than the five tests failed by:'],
])('%o', (counts, sentence) => {
  expect(tellSameFailure({ idea: 'any', ...counts })).toBe(sentence);
});
