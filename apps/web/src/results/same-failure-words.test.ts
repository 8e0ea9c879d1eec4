import { expect, test } from 'vitest';
import { splitCode, tellSameFailure } from './same-failure-words.ts';

test.each([
  [{ both: 6, ofIdea: 6, ofSubmission: 6 }, 'Fails the same six tests as:'],
  [{ both: 1, ofIdea: 1, ofSubmission: 1 }, 'Fails the same test as:'],
  [{ both: 5, ofIdea: 6, ofSubmission: 5 }, 'Fails five of the six tests failed by:'],
  [{ both: 5, ofIdea: 5, ofSubmission: 6 }, 'Fails one more than the five tests failed by:'],
])('%o', (counts, sentence) => {
  expect(tellSameFailure({ idea: 'any', ...counts })).toBe(sentence);
});

test.each([
  ['plain words', 'takes the ends', ['takes the ends']],
  ['a name as code', 'than its `weakest`.', ['than its ', '[weakest]', '.']],
  ['two names', '`a` and `b`', ['[a]', ' and ', '[b]']],
  ['a backtick alone', 'a ` b', ['a ', '`', ' b']],
])('code in a wrong idea: %s', (_name, text, pieces) => {
  expect(splitCode(text).map((piece) => (piece.isCode ? `[${piece.text}]` : piece.text))).toEqual(
    pieces,
  );
});
