import { expect, test } from 'vitest';
import { askedItems } from './asked-items.ts';
import { choice, leansAway, leansTo } from './item.ts';
import { reportAnswers } from './report-answers.ts';

const bank = [
  choice('either', ['results', 'I finish.'], ['standards', 'I improve.']),
  leansTo('count', ['dive-deep'], 'I count.'),
  leansAway('guess', ['dive-deep'], 'I guess.', 'count'),
  choice('again', ['results', 'I end it.'], ['standards', 'I redo it.'], 'either'),
];
const asked = askedItems(bank, ['either', 'count', 'guess', 'again']);
const answered = (...steps: number[]) =>
  reportAnswers(
    asked,
    steps.map((step, at) => ({ item: String(at + 1), step, seconds: 0 })),
    new Map(steps.map((_, at) => [String(at + 1), at + 3])),
  );

test('every item is there with its principles, its twin, and its answer if there was one', () => {
  expect(answered(1, 6).items).toEqual([
    {
      text: { kind: 'choice', item: '1', a: 'I finish.', b: 'I improve.' },
      principles: ['Deliver Results', 'Insist on the Highest Standards'],
      ...{ leans: null, step: 1, seconds: 3, twin: '4' },
    },
    {
      text: { kind: 'agreement', item: '2', text: 'I count.' },
      principles: ['Dive Deep'],
      ...{ leans: 'to', step: 6, seconds: 4, twin: '3' },
    },
    expect.objectContaining({ leans: 'away', step: null, seconds: null, twin: '2' }),
    expect.objectContaining({ step: null, twin: '1' }),
  ]);
});

test('all sixteen principles have a row, those leaned to first and those not asked of last', () => {
  const rows = answered(1, 4).leanings;
  expect(rows).toHaveLength(16);
  expect(rows.slice(0, 4)).toEqual([
    { principle: 'Deliver Results', columns: [0, 0, 0, 1] },
    { principle: 'Dive Deep', columns: [0, 0, 1, 0] },
    { principle: 'Insist on the Highest Standards', columns: [1, 0, 0, 0] },
    { principle: 'Customer Obsession', columns: [0, 0, 0, 0] },
  ]);
});

test('what was asked twice and what contradicts itself is told by places', () => {
  const { askedTwice, contradictions } = answered(1, 6, 5, 3);
  expect(askedTwice).toEqual([
    { items: ['2', '3'], kind: 'agreement', columns: [3, 1], far: 2, crossed: true },
    { items: ['1', '4'], kind: 'choice', columns: [3, 1], far: 2, crossed: true },
  ]);
  expect(contradictions).toEqual([
    { principles: ['Deliver Results', 'Insist on the Highest Standards'], items: ['1', '4'] },
  ]);
});

test('without an answer there is nothing to say, and no failure', () => {
  const report = answered();
  expect(report.items.map(({ step }) => step)).toEqual([null, null, null, null]);
  expect(report.askedTwice).toEqual([]);
});
