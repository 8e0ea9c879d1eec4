import type { WorkStyleAnswer } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { askedItems } from './asked-items.ts';
import { checkAnswers } from './check-answers.ts';
import { choice, leansTo } from './item.ts';

const bank = [
  choice('a-or-b', ['results', 'I do a.'], ['standards', 'I do b.']),
  choice('c-or-d', ['trust', 'I do c.'], ['action', 'I do d.']),
  leansTo('e', ['frugality'], 'I do e.'),
];
const asked = askedItems(
  bank,
  bank.map(({ id }) => id),
);

const list = (...steps: number[]): WorkStyleAnswer =>
  steps.map((step, at) => ({ item: String(at + 1), step, seconds: 5 }));
const second = { item: '2', step: 1, seconds: 5 };

test.each<[string, WorkStyleAnswer, WorkStyleAnswer]>([
  ['the first', [], list(2)],
  ['the next', list(2), list(2, 4)],
  ['several that were kept on the machine', list(2), list(2, 4, 6)],
  ['the same again', list(2, 4), list(2, 4)],
])('taken: %s', (_, kept, incoming) => {
  expect(checkAnswers(asked, kept, incoming)).toBeNull();
});

test.each<[string, WorkStyleAnswer, WorkStyleAnswer, RegExp]>([
  ['another answer', list(2), list(3), /^Item 1 was answered with 2, and an answer is final\./],
  ['another answer, and more', list(2, 1), list(2, 4, 6), /^Item 2 was answered with 1/],
  ['an older list', list(2, 4), list(2), /^Item 2 was answered already.*not taken back/],
  ['nothing, after something', list(2), [], /^Item 1 was answered already/],
])('final: %s', (_, kept, incoming, reason) => {
  const refusal = { final: true, reason: expect.stringMatching(reason) };
  expect(checkAnswers(asked, kept, incoming)).toEqual(refusal);
});

test.each<[string, WorkStyleAnswer, WorkStyleAnswer, RegExp]>([
  ['one left out', [], [second], /^Item 2 stands where item 1 is due/],
  ['one twice', list(2), [...list(2), ...list(2)], /^Item 1 stands where item 2 is due/],
  ['two the other way round', [], [second, ...list(1)], /^Item 2 stands where item 1 is due/],
  ['a fifth step of a choice', [], list(5), /^Item 1 is answered by a step from 1 to 4\./],
  ['more than there are', list(2, 4, 6), list(2, 4, 6, 1), /^Asked were 3 items/],
])('wrong: %s', (_, kept, incoming, reason) => {
  const refusal = { final: false, reason: expect.stringMatching(reason) };
  expect(checkAnswers(asked, kept, incoming)).toEqual(refusal);
});
