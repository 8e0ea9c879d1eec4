import type { QuestionKind } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { principles } from '../../principles.ts';
import { questions } from './questions.ts';

test.each<[QuestionKind, number]>([
  ['behavioural', 32],
  ['design', 8],
  ['product', 10],
  ['estimation', 10],
  ['statistics', 10],
  ['machine-learning', 10],
])('of kind %s there are %i at least', (kind, least) => {
  expect(questions.filter((question) => question.kind === kind).length).toBeGreaterThanOrEqual(
    least,
  );
});

test.each(Object.keys(principles))('%s has two behavioural questions', (principle) => {
  expect(questions.filter((question) => question.principle === principle)).toHaveLength(2);
});

test('no id and no text is there twice', () => {
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
});

test.each(questions.map((one) => [one.id, one] as const))(
  '%s is short, and says afterwards what good answers cover',
  (_, { kind, text, covers, principle }) => {
    expect(text.length).toBeLessThanOrEqual(240);
    expect(covers.length).toBeGreaterThanOrEqual(3);
    expect(principle !== undefined).toBe(kind === 'behavioural');
  },
);
